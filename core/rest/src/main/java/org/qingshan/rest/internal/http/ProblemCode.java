package org.qingshan.rest.internal.http;

import java.util.Arrays;
import java.util.Optional;
import org.qingshan.sdk.Labelled;

/** Every kind of problem there is, with its HTTP status: the one table of both. */
public enum ProblemCode implements Labelled {
    MALFORMED_JSON(400, "请求正文不是有效的 JSON", "The body is not valid JSON"),
    BAD_PARAMETER(400, "请求参数不正确", "A parameter is wrong"),
    UNAUTHENTICATED(401, "尚未登录", "Not signed in"),
    LOGIN_FAILED(401, "登录失败", "Log-in failed"),
    CSRF(403, "请求缺少页面令牌", "The request lacks the page's token"),
    FORBIDDEN(403, "没有权限", "Not allowed"),
    NOT_FOUND(404, "没有找到", "Not found"),
    METHOD_NOT_ALLOWED(405, "不支持的方法", "Method not allowed"),
    VERSION_CONFLICT(409, "版本冲突", "Version conflict"),
    STEP_REFUSED(409, "此步骤现在不能办理", "The step cannot be taken now"),
    PLUGIN_UNAVAILABLE(409, "部门组件未启用", "The department's plugin is not available"),
    PAYLOAD_TOO_LARGE(413, "请求正文过大", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的内容类型", "Unsupported content type"),
    INVALID(422, "填写内容需要更正", "The input needs mending"),
    MISSING_COEFFICIENTS(422, "缺少系数", "Coefficients are missing"),
    IDEMPOTENCY_MISMATCH(422, "Idempotency-Key 不一致", "The Idempotency-Key does not match"),
    PRECONDITION_REQUIRED(428, "缺少 If-Match", "If-Match is missing"),
    LOGIN_THROTTLED(429, "登录失败次数过多", "Too many failed log-ins"),
    INTERNAL(500, "内部错误", "Internal error"),
    PLUGIN_FAILED(502, "部门组件出错", "The department's plugin failed"),
    NOT_READY(503, "平台尚未就绪", "The platform is not ready");

    private final int status;
    private final String zh;
    private final String en;

    ProblemCode(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    static Optional<ProblemCode> of(String code) {
        return Arrays.stream(values()).filter(c -> c.name().equals(code)).findFirst();
    }
}
