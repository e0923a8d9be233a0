package org.qingshan.console.internal;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** One request to a servlet and what it answered; knows only the calls that the console's servlets make. */
final class Exchange {
    int status = 200;
    final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** @param path below the servlet; null for the servlet's own address without a slash */
    static Exchange get(HttpServlet servlet, String path, Map<String, String> sent) throws Exception {
        return request("GET", servlet, path, sent);
    }

    static Exchange request(String method, HttpServlet servlet, String path, Map<String, String> sent)
            throws Exception {
        Exchange exchange = new Exchange();
        HttpServletRequest request =
                stub(HttpServletRequest.class, (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getPathInfo" -> path;
                    case "getProtocol" -> "HTTP/1.1";
                    case "getHeader" -> sent.get(arguments[0]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
        HttpServletResponse response = stub(HttpServletResponse.class, (proxy, called, arguments) -> {
            switch (called.getName()) {
                case "setStatus" -> exchange.status = (int) arguments[0];
                case "sendError" -> exchange.status = (int) arguments[0];
                case "setHeader" -> exchange.headers.put((String) arguments[0], (String) arguments[1]);
                case "setContentType" -> exchange.headers.put("Content-Type", (String) arguments[0]);
                case "setContentLength" -> exchange.headers.put("Content-Length", arguments[0].toString());
                case "sendRedirect" -> {
                    exchange.status = 302;
                    exchange.headers.put("Location", (String) arguments[0]);
                }
                case "getOutputStream" -> {
                    return exchange.stream();
                }
                default -> throw new UnsupportedOperationException(called.getName());
            }
            return null;
        });
        servlet.service(request, response);
        return exchange;
    }

    byte[] bytes() {
        return body.toByteArray();
    }

    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int b) {
                body.write(b);
            }
        };
    }

    private static <T> T stub(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
