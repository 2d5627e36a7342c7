package org.branchrules.engine.scenario;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Language;

/** Writes a report in the XML of JUnit: one suite, a case for each scenario and for each problem. */
final class JunitXml {
    private final XMLStreamWriter xml;
    private final Language language;

    private JunitXml(XMLStreamWriter xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    static byte[] write(ScenarioReport report, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new JunitXml(xml, language).suite(report);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void suite(ScenarioReport report) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line();
        xml.writeStartElement("testsuites");
        line();
        xml.writeStartElement("testsuite");
        attribute("name", report.title());
        attribute("tests", report.results().size() + report.problems().size());
        attribute("failures", report.failed().size());
        attribute("errors", report.problems().size());
        attribute("skipped", 0);
        line();
        for (ScenarioResult result : report.results()) {
            scenario(report.title(), result);
        }
        for (PackProblem problem : report.problems()) {
            problem(report.title(), problem);
        }
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    private void scenario(String pack, ScenarioResult result) throws XMLStreamException {
        Scenario scenario = result.scenario();
        begin(pack, scenario.name().in(language), scenario.file(), scenario.line());
        if (!result.passed()) {
            ScenarioWording wording = ScenarioWording.of(language);
            List<String> subjects =
                    result.differences().stream().map(wording::subject).toList();
            end("failure", String.join("; ", subjects), "scenario", wording.result(result));
        }
        xml.writeEndElement();
        line();
    }

    private void problem(String pack, PackProblem problem) throws XMLStreamException {
        String text = problem.text().in(language);
        begin(pack, problem.check().id() + " " + text, problem.file(), problem.line());
        end("error", text, problem.check().id(), ScenarioReportWriter.problem(problem, language));
        xml.writeEndElement();
        line();
    }

    private void begin(String pack, String name, String file, int at) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("name", name);
        attribute("classname", pack + "." + file.replaceFirst("\\.yaml$", "").replace('/', '.'));
        attribute("file", file);
        attribute("line", at);
    }

    private void end(String element, String message, String type, String text) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        attribute("message", message);
        attribute("type", type);
        xml.writeCharacters(plain(text));
        xml.writeEndElement();
        line();
    }

    private void attribute(String name, Object value) throws XMLStreamException {
        xml.writeAttribute(name, plain(String.valueOf(value)));
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** What XML cannot hold at all becomes a question mark. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == '\n' || point == '\t' || (point >= ' ' && !isOutside(point)) ? point : '?')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isOutside(int point) {
        return (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) || (point & 0xFFFE) == 0xFFFE;
    }
}
