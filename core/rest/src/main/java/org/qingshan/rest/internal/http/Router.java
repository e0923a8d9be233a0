package org.qingshan.rest.internal.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.CaseworkException;
import org.qingshan.casework.Violation;
import org.qingshan.casework.port.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a request to its route, past every check the route table asks for, and puts what comes back on the wire. */
public final class Router {
    /** Where the interface begins. */
    public static final String ROOT = "/api/v1";

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);
    private static final Pattern VERSION_TAG = Pattern.compile("\"([0-9]{1,18})\"");
    private static final Pattern REQUEST_KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final List<Route> routes;
    private final Authentication authentication;

    public Router(List<Route> routes, Authentication authentication) {
        this.routes = List.copyOf(routes);
        this.authentication = authentication;
    }

    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.accepted(request.getHeader("Accept-Language"));
        Reply reply = new Reply(request, response);
        try {
            List<Violation> problems = new ArrayList<>();
            Map<String, String> query = Address.query(request.getQueryString(), problems);
            String lang = query.remove("lang");
            if (lang != null && !lang.equals("zh") && !lang.equals("en")) {
                problems.add(new Violation("lang", "Choice", "应为 zh 或 en", "must be zh or en"));
            } else if (lang != null) {
                language = lang.equals("en") ? Language.EN : Language.ZH;
            }
            reply.send(answer(request, language, query, problems), language);
        } catch (Problem e) {
            reply.send(e, language);
        } catch (CaseworkException e) {
            reply.send(Problem.of(e), language);
        } catch (StoreException e) {
            LOG.warn(
                    "The database did not answer {} {}: {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    e.toString());
            reply.send(notReady("数据库暂时不可用", "The database is not available at the moment"), language);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            String reference = Long.toString(System.nanoTime() & 0xffffffffffL, 36);
            LOG.error("{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, e);
            reply.send(
                    Problem.of(
                            ProblemCode.INTERNAL,
                            "平台内部出错，请把编号 " + reference + " 告诉管理员",
                            "Something went wrong inside; tell the administrator the reference " + reference),
                    language);
        }
    }

    /** Something the platform stands on is not there yet, or not there at the moment. */
    public static Problem notReady(String zh, String en) {
        return Problem.of(ProblemCode.NOT_READY, zh, en).with("Retry-After", "5");
    }

    private Answer answer(
            HttpServletRequest request, Language language, Map<String, String> query, List<Violation> problems) {
        List<String> path = path(request).orElseThrow(Router::noSuchPath);
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        TreeSet<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.match(path);
            if (variables.isPresent() && route.method().equals(method)) {
                return enter(request, language, route, variables.get(), query, problems);
            }
            variables.ifPresent(v -> allowed.add(route.method()));
        }
        if (allowed.isEmpty()) {
            throw noSuchPath();
        }
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        String all = String.join(", ", allowed);
        if (method.equals("OPTIONS")) {
            return Answer.nothing().with("Allow", all);
        }
        throw Problem.of(ProblemCode.METHOD_NOT_ALLOWED, "这里只支持：" + all, "Only these work here: " + all)
                .with("Allow", all);
    }

    private Answer enter(
            HttpServletRequest request,
            Language language,
            Route route,
            Map<String, String> variables,
            Map<String, String> query,
            List<Violation> problems) {
        Identity identity = route.access().open() ? null : admit(request, route);
        Map<String, Object> parameters = parameters(route, query, problems);
        String key = requestKey(request, route, problems);
        if (!problems.isEmpty()) {
            throw Problem.badParameters(problems);
        }
        long version = route.input().ifMatch() ? version(request) : 0;
        return route.handler()
                .answer(new Call(request, route, language, variables, parameters, identity, version, key));
    }

    private Identity admit(HttpServletRequest request, Route route) {
        Optional<Identity> found = authentication.identify(request);
        if (found.isEmpty()) {
            Problem problem = Authentication.unauthenticated("请先登录", "Sign in first");
            throw Authentication.token(request).isPresent()
                    ? problem.with("Set-Cookie", Authentication.cookie("", request.isSecure()))
                    : problem;
        }
        if (!route.access().allows(found.get().caller())) {
            throw Problem.of(ProblemCode.FORBIDDEN, "您的账号没有办理此事的权限", "Your account may not do this");
        }
        return found.get();
    }

    private static Map<String, Object> parameters(Route route, Map<String, String> query, List<Violation> problems) {
        Map<String, Object> values = new LinkedHashMap<>();
        query.forEach((name, text) -> {
            Optional<Parameter> parameter = route.parameter(name);
            if (parameter.isEmpty()) {
                String known = String.join(
                        ", ", route.parameters().stream().map(Parameter::name).toList());
                problems.add(new Violation(
                        Text.shown(name),
                        "Unknown",
                        known.isEmpty() ? "这里不接受查询参数" : "没有这个参数；可用的有：" + known,
                        known.isEmpty() ? "no parameters are taken here" : "is not known here; known are: " + known));
            } else if (!text.isEmpty()) {
                values.put(name, parameter.get().read(text, problems));
            }
        });
        for (Parameter parameter : route.parameters()) {
            if (parameter.required() && query.getOrDefault(parameter.name(), "").isBlank()) {
                problems.add(new Violation(parameter.name(), "NotNull", "不能为空", "is required"));
            }
        }
        return values;
    }

    private static @Nullable String requestKey(HttpServletRequest request, Route route, List<Violation> problems) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || !route.input().repeatable()) {
            return null;
        }
        if (!REQUEST_KEY.matcher(key).matches()) {
            problems.add(new Violation(
                    "Idempotency-Key", "Size", "应为 1–100 个可见的 ASCII 字符", "must be 1–100 visible ASCII characters"));
        }
        return key;
    }

    private static long version(HttpServletRequest request) {
        String tag = request.getHeader("If-Match");
        if (tag == null) {
            throw Problem.of(
                    ProblemCode.PRECONDITION_REQUIRED,
                    "请在 If-Match 头中发送所见版本，如 If-Match: \"7\"",
                    "Send the version you saw in the header If-Match, such as If-Match: \"7\"");
        }
        Matcher matcher = VERSION_TAG.matcher(tag.strip());
        if (!matcher.matches()) {
            throw Problem.badParameter(
                    "If-Match", "Type", "应为带引号的版本号，如 \"7\"", "must be a quoted version such as \"7\"");
        }
        return Long.parseLong(matcher.group(1));
    }

    /** The path below {@link #ROOT}; empty when it cannot be one of ours. */
    private static Optional<List<String>> path(HttpServletRequest request) {
        String uri = request.getRequestURI();
        String prefix = request.getContextPath() + ROOT + "/";
        return uri.startsWith(prefix) ? Address.segments(uri.substring(prefix.length() - 1)) : Optional.empty();
    }

    private static Problem noSuchPath() {
        return Problem.of(
                ProblemCode.NOT_FOUND,
                "没有这个地址；全部接口见 " + ROOT + "/openapi.json",
                "There is no such address; all of them are in " + ROOT + "/openapi.json");
    }
}
