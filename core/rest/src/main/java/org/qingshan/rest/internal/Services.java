package org.qingshan.rest.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.AccountService;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.ClueIntake;
import org.qingshan.casework.ClueService;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.casework.RuleCatalog;
import org.qingshan.rest.internal.http.Problem;
import org.qingshan.rest.internal.http.Router;

/**
 * What the doors ask of casework. Each may be absent: while the database is down there are no services that need one, and
 * the platform says so instead of hiding its address.
 */
public record Services(
        Supplier<@Nullable AccountService> accountsNow,
        Supplier<@Nullable CaseService> casesNow,
        Supplier<@Nullable ClueService> cluesNow,
        Supplier<@Nullable ClueIntake> intakesNow,
        Supplier<@Nullable PluginCatalog> catalogNow,
        Supplier<@Nullable RuleCatalog> rulesNow) {
    /** @throws Problem NOT_READY when it is absent; so do the others */
    public AccountService accounts() {
        return present(accountsNow.get(), "账号服务", "account service");
    }

    public CaseService cases() {
        return present(casesNow.get(), "案件服务", "case service");
    }

    public ClueService clues() {
        return present(cluesNow.get(), "线索服务", "clue service");
    }

    public ClueIntake intakes() {
        return present(intakesNow.get(), "线索导入服务", "clue intake");
    }

    public PluginCatalog catalog() {
        return present(catalogNow.get(), "部门组件目录", "plugin catalog");
    }

    public RuleCatalog rules() {
        return present(rulesNow.get(), "规则目录", "rule catalog");
    }

    private static <T> T present(@Nullable T service, String zh, String en) {
        if (service == null) {
            throw Router.notReady(
                    zh + "尚未就绪：数据库未连接或平台正在启动", "The " + en + " is not ready: no database yet, or still starting");
        }
        return service;
    }
}
