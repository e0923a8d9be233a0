package org.qingshan.lifecycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rest days (休息日和法定休假日), make-up working days, and how a period ends: Civil Code art. 201 to 203. Immutable.
 */
public final class Calendar {
    private final Set<LocalDate> off;
    private final Set<LocalDate> work;
    private final Set<LocalDate> regionalOff;
    private final Set<Integer> years;
    private final boolean regional;

    private Calendar(
            Set<LocalDate> off, Set<LocalDate> work, Set<LocalDate> regionalOff, Set<Integer> years, boolean regional) {
        this.off = Set.copyOf(off);
        this.work = Set.copyOf(work);
        this.regionalOff = Set.copyOf(regionalOff);
        this.years = Set.copyOf(years);
        this.regional = regional;
    }

    /** The holiday notices that come with the platform, regional holidays included. */
    public static Calendar shipped() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> work = new HashSet<>();
        Set<LocalDate> regionalOff = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (Csv.Row row : Csv.read("holidays.csv")) {
            List<LocalDate> days = LocalDate.parse(row.get("from"))
                    .datesUntil(LocalDate.parse(row.get("to")).plusDays(1))
                    .toList();
            switch (row.get("kind")) {
                case "OFF" -> off.addAll(days);
                case "WORK" -> work.addAll(days);
                case "REGION_OFF" -> regionalOff.addAll(days);
                default -> throw new IllegalStateException("holidays.csv: unknown kind in " + row);
            }
            days.forEach(day -> years.add(day.getYear()));
        }
        return new Calendar(off, work, regionalOff, years, true);
    }

    /** This calendar with or without the holidays of the autonomous region (壮族三月三). */
    public Calendar withRegional(boolean included) {
        return included == regional ? this : new Calendar(off, work, regionalOff, years, included);
    }

    /** Whether the holiday notice of that year is loaded; otherwise only its weekends are known. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    public boolean isRestDay(LocalDate day) {
        if (off.contains(day) || (regional && regionalOff.contains(day))) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend && !work.contains(day);
    }

    /** Last day of a period of natural days: the day of the event is not counted. */
    public LocalDate afterDays(LocalDate event, int days) {
        return orNextWorkingDay(event.plusDays(days));
    }

    /** Last day of a period of months: the corresponding day, or the month's last where there is none. */
    public LocalDate afterMonths(LocalDate event, int months) {
        return orNextWorkingDay(event.plusMonths(months));
    }

    /** Last day of a period of years; see {@link #afterMonths}. */
    public LocalDate afterYears(LocalDate event, int years) {
        return orNextWorkingDay(event.plusYears(years));
    }

    /** The day itself, or the day after the rest period it falls in. */
    public LocalDate orNextWorkingDay(LocalDate day) {
        LocalDate last = day;
        while (isRestDay(last)) {
            last = last.plusDays(1);
        }
        return last;
    }
}
