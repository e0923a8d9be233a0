/** What casework needs of a database: the journal and its current rows, accounts, sessions, intakes and switches. */
@Export
@Version("1.0.0")
@NullMarked
package org.qingshan.casework.port;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
