package org.qingshan.rest.internal.doors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;
import org.qingshan.casework.ClueIntake;
import org.qingshan.casework.Violation;
import org.qingshan.casework.port.IntakeStore.IntakeRow;
import org.qingshan.casework.port.IntakeStore.RefusedRow;
import org.qingshan.rest.internal.Services;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Call;
import org.qingshan.rest.internal.http.Parameter;
import org.qingshan.rest.internal.http.Problem;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.http.Upload;
import org.qingshan.rest.internal.wire.IntakeAnswer;

/** Files of clues: sent in, and what became of each row. */
public final class IntakeDoor {
    private static final int SHOWN = 200;
    private static final String CSV = "text/csv;charset=utf-8";

    private final Services services;

    public IntakeDoor(Services services) {
        this.services = services;
    }

    public List<Route> routes() {
        Parameter source = Parameter.text("source", 100, "线索来源", "Clue source");
        return List.of(
                Route.post("/intakes")
                        .doc(
                                "导入线索文件（正文即文件，或 multipart 的 file 部分）；逐行报告",
                                "Take in a file of clues (the body, or the part file of a multipart); reports each row")
                        .query(source.asRequired(), Parameter.text("name", 200, "文件名", "Name of the file"))
                        .takesFile()
                        .creates(IntakeAnswer.class)
                        .to(this::upload),
                Route.get("/intakes")
                        .doc("导入记录，最近的在前", "Files taken in, newest first")
                        .query(source)
                        .answersPage(IntakeAnswer.class)
                        .to(this::list),
                Route.get("/intakes/{id}")
                        .doc("一次导入及其前 200 条未收行", "One file, with the first 200 rows refused")
                        .answers(IntakeAnswer.class)
                        .to(call -> Answer.ok(full(call.caller(), intake(call)))),
                Route.get("/intakes/{id}/refused.csv")
                        .doc("全部未收行及原因（CSV）", "All rows refused, with line, column and reason (CSV)")
                        .answersText(CSV)
                        .to(this::refused));
    }

    private Answer upload(Call call) {
        String source = call.text("source");
        try (Upload upload = call.upload()) {
            if (upload.length() == 0) {
                throw Problem.invalid(List.of(new Violation("file", "NotEmpty", "文件是空的", "the file is empty")));
            }
            String name = name(call.text("name") == null ? upload.name() : call.text("name"));
            IntakeRow intake;
            try (InputStream content = upload.open()) {
                intake = services.intakes().upload(call.caller(), String.valueOf(source), name, content);
            }
            if (intake.state() == IntakeRow.State.FAILED) {
                String why = intake.failure() == null ? "文件无法读取 / cannot be read" : intake.failure();
                throw Problem.invalid(List.of(new Violation("file", "Unreadable", why, why)))
                        .with("Location", "/api/v1/intakes/" + intake.id());
            }
            return Answer.created("/intakes/" + intake.id(), full(call.caller(), intake));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of what the sender calls the file, without characters that no file name needs. */
    private static String name(@Nullable String given) {
        String last =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = last.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.isDefined(c) && !(c >= 0xd800 && c <= 0xdfff))
                .limit(150)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return clean.isEmpty() ? "upload" : clean;
    }

    private IntakeRow intake(Call call) {
        return services.intakes().get(call.caller(), call.path("id"));
    }

    private IntakeAnswer full(Caller caller, IntakeRow intake) {
        List<RefusedRow> refused =
                intake.refused() == 0 ? List.of() : services.intakes().refused(caller, intake.id(), 0, SHOWN);
        return IntakeAnswer.of(intake, refused);
    }

    private Answer list(Call call) {
        ClueIntake intakes = services.intakes();
        String source = call.text("source");
        return Pages.answer(
                Pages.read(() -> intakes.list(call.caller(), source, call.text("after"), call.limit())),
                intakes.count(call.caller(), source),
                IntakeAnswer::of);
    }

    private Answer refused(Call call) {
        ClueIntake intakes = services.intakes();
        Caller caller = call.caller();
        String id = intake(call).id();
        List<RefusedRow> first = intakes.refused(caller, id, 0, SHOWN);
        return Answer.text(CSV, out -> write(intakes, caller, id, first, out))
                .with("Content-Disposition", "attachment; filename=\"refused-" + id + ".csv\"");
    }

    private static void write(ClueIntake intakes, Caller caller, String id, List<RefusedRow> first, Writer out)
            throws IOException {
        // The mark tells spreadsheets that it is UTF-8
        out.write("\ufeff行 line,列 column,代码 code,原因,reason,内容 value,整行 row\r\n");
        List<RefusedRow> rows = first;
        for (int done = 0; !rows.isEmpty(); rows = intakes.refused(caller, id, done, SHOWN)) {
            for (RefusedRow row : rows) {
                out.write(String.join(
                        ",",
                        Integer.toString(row.line()),
                        cell(row.column()),
                        cell(row.code()),
                        cell(row.zh()),
                        cell(row.en()),
                        cell(row.value()),
                        cell(row.row())));
                out.write("\r\n");
            }
            done += rows.size();
        }
    }

    /** A cell of CSV. What a spreadsheet would take for a formula becomes text: the content is a stranger's. */
    private static String cell(String text) {
        boolean formula =
                !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?[0-9]+(\\.[0-9]+)?");
        String safe = formula ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
