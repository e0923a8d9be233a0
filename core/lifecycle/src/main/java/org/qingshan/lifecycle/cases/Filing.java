package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Region;

/**
 * How the case came to be filed, and who works on it.
 *
 * @param number case number
 * @param title cause of the case (案由)
 * @param department id of the department in charge
 * @param clues ids of the clues it was made from
 * @param officer null while nobody was assigned
 */
public record Filing(
        String number,
        String title,
        LocalDate openedOn,
        String basis,
        String approver,
        String department,
        Region region,
        List<String> clues,
        List<Obligor> obligors,
        @Nullable Officer officer) {
    static final Filing NONE =
            new Filing("", "", LocalDate.EPOCH, "", "", "", Region.GUANGXI, List.of(), List.of(), null);

    public Filing {
        clues = List.copyOf(clues);
        obligors = List.copyOf(obligors);
    }

    /** Who is in charge of the case (承办人). */
    public record Officer(String login, String name) {}

    Filing plusClue(String clue) {
        List<String> more = new ArrayList<>(clues);
        more.add(clue);
        return new Filing(number, title, openedOn, basis, approver, department, region, more, obligors, officer);
    }

    Filing with(Officer next) {
        return new Filing(number, title, openedOn, basis, approver, department, region, clues, obligors, next);
    }
}
