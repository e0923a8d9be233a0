package org.qingshan.shell.internal;

import java.io.IOException;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Label;

/** What the commands that set a password have in common: it is asked for, never given as an argument. */
abstract class AccountCommand extends PlatformCommand {
    String askForPassword(String login) throws CommandException, IOException {
        String first = ask("新密码 / New password for " + login + ": ");
        String second = ask("再输一次 / Again: ");
        if (!first.equals(second)) {
            throw refusal(new Label("两次输入的密码不一致", "The passwords differ"));
        }
        return first;
    }

    private String ask(String prompt) throws CommandException, IOException {
        @Nullable String line;
        try {
            line = session.readLine(prompt, '*');
        } catch (UnsupportedOperationException e) {
            // A session that runs one command has nobody to ask
            throw refusal(new Label(
                    "密码需要当面输入：请先进入交互式命令行（bin/client），再执行本命令",
                    "The password is asked for: open the shell (bin/client) first, then run the command in it"));
        }
        if (line == null || line.isBlank()) {
            throw refusal(new Label("没有输入密码，未作改动", "No password was entered; nothing was changed"));
        }
        return line;
    }
}
