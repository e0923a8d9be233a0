/** A department whose plugin exists in two versions; each is packed into a bundle by a test. */
package org.qingshan.itests.parks;
