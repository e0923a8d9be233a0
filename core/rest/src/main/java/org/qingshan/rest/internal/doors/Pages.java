package org.qingshan.rest.internal.doors;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.qingshan.casework.port.Page;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Problem;
import org.qingshan.rest.internal.wire.PageAnswer;

/** How lists are answered. */
final class Pages {
    private Pages() {}

    /** A page that casework gives; its cursor is casework's, so only casework can say that it is wrong. */
    static <T> Page<T> read(Supplier<Page<T>> list) {
        try {
            return list.get();
        } catch (IllegalArgumentException e) {
            throw Problem.badParameter("after", "Cursor", "不是本列表给出的游标", "is not a cursor that this list gave");
        }
    }

    static <T, R> Answer answer(Page<T> page, long total, Function<T, R> item) {
        List<R> items = page.items().stream().map(item).toList();
        return Answer.ok(new PageAnswer<>(items, page.next(), total));
    }
}
