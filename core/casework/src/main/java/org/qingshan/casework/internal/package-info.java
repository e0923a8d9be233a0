/** What all parts of casework share: identifiers and the hash chain. */
@NullMarked
package org.qingshan.casework.internal;

import org.jspecify.annotations.NullMarked;
