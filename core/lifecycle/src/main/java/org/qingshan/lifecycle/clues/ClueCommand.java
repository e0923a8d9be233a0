package org.qingshan.lifecycle.clues;

import org.qingshan.lifecycle.Command;

/** A step of a clue with what was filled in for it. */
public sealed interface ClueCommand extends Command<ClueFile, ClueEvent>
        permits RegisterClue,
                ReferClue,
                AcceptReferral,
                ReturnReferral,
                StartVerification,
                ReportVerification,
                DeclineClue,
                RuleOutClue,
                ReopenClue,
                FileClue,
                JoinCase {
    @Override
    ClueStep step();
}
