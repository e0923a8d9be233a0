/** Work on clues and cases by REST, as tests need it. */
package org.qingshan.itests.casework;
