package org.qingshan.casework.internal.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a workbook before it is read: a small file can unpack to more than the memory holds, and a cell can claim
 * to stand in a column, or to show a shared text, that is not there, for which a reader would make room.
 */
final class XlsxBounds {
    private static final long LARGEST_SHEET = 1L << 30;
    private static final long LARGEST_PART = 128L << 20;
    private static final int MOST_COLUMNS = 16_384;

    private XlsxBounds() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            int texts = 0;
            for (ZipEntry part : Collections.list(zip.entries())) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
                    continue;
                }
                boolean sheet = name.contains("worksheets/");
                measure(zip, part, sheet ? LARGEST_SHEET : LARGEST_PART);
                if (name.endsWith("sharedstrings.xml")) {
                    texts = count(zip, part);
                }
            }
            for (ZipEntry part : Collections.list(zip.entries())) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.contains("worksheets/") && name.endsWith(".xml")) {
                    checkCells(zip, part, texts);
                }
            }
        }
    }

    private static void measure(ZipFile zip, ZipEntry part, long most) throws IOException {
        byte[] buffer = new byte[65536];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new UnreadableFileException(
                            "工作簿解压后过大（" + part.getName() + "）",
                            "the workbook unpacks to too much (" + part.getName() + ")");
                }
            }
        }
    }

    private interface Element {
        void start(XMLStreamReader xml) throws XMLStreamException;
    }

    private static int count(ZipFile zip, ZipEntry part) throws IOException {
        int[] texts = {0};
        read(zip, part, xml -> texts[0] += xml.getLocalName().equals("si") ? 1 : 0);
        return texts[0];
    }

    private static void checkCells(ZipFile zip, ZipEntry part, int texts) throws IOException {
        boolean[] shared = {false};
        read(zip, part, xml -> {
            if (xml.getLocalName().equals("c")) {
                shared[0] = "s".equals(xml.getAttributeValue(null, "t"));
                String address = xml.getAttributeValue(null, "r");
                if (address != null && column(address) > MOST_COLUMNS) {
                    throw new UnreadableFileException(
                            "单元格地址有误：" + Texts.oneLine(address), "no such cell: " + Texts.oneLine(address));
                }
            } else if (xml.getLocalName().equals("v") && shared[0]) {
                String index = xml.getElementText();
                if (!index.isEmpty() && (!index.matches("[0-9]{1,9}") || Integer.parseInt(index) >= texts)) {
                    throw new UnreadableFileException(
                            "单元格引用了不存在的文字：" + Texts.oneLine(index),
                            "a cell shows a text that is not there: " + Texts.oneLine(index));
                }
            }
        });
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column <= MOST_COLUMNS; i++) {
            char c = Character.toUpperCase(address.charAt(i));
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            }
        }
        return column;
    }

    private static void read(ZipFile zip, ZipEntry part, Element element) throws IOException {
        XMLInputFactory factory = new com.fasterxml.aalto.stax.InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element.start(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
