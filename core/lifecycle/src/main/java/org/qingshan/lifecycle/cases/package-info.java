/** The procedure of a case (案件), from filing to the archive: its steps, its events and its file. */
@Export
@Version("1.0.0")
@NullMarked
package org.qingshan.lifecycle.cases;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
