/** Tests for plugins, in plain JUnit 5: the contract every plugin keeps, and golden tests of its arithmetic. */
@Export
@Version("1.0.0")
@NullMarked
package org.qingshan.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
