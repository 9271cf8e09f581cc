using System.Globalization;
using System.Text;
using System.Xml;
using Compliance.Reporting;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>Writes how cases went as JUnit XML, which build servers show: a suite for each rule, a test for each case.</summary>
internal static class TestJUnit
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
        CloseOutput = false,
    };

    /// <summary>Writes the results, and a line end after them.</summary>
    public static void Write(IReadOnlyCollection<TimedResult> results, Language language, Stream output)
    {
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "compliance test");
            WriteCounts(results, xml);
            foreach (var suite in results.GroupBy(r => r.Group, StringComparer.Ordinal))
            {
                xml.WriteStartElement("testsuite");
                xml.WriteAttributeString("name", Visible(suite.Key));
                WriteCounts([.. suite], xml);
                WriteCases(suite, language, xml);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    // Build servers know a test by its names, and show one of two that have the same.
    private static void WriteCases(IEnumerable<TimedResult> suite, Language language, XmlWriter xml)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var result in suite)
        {
            var name = Visible(result.Name.In(language));
            var count = names[name] = names.GetValueOrDefault(name) + 1;
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", Visible(result.Group));
            xml.WriteAttributeString("name", count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} #{count}"));
            xml.WriteAttributeString("time", Seconds(result.Time));
            if (result.File is { } file)
            {
                xml.WriteAttributeString("file", Visible(file));
                xml.WriteAttributeString("line", result.Line.ToString(CultureInfo.InvariantCulture));
            }

            if (result.WriteFailure is { } write)
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", new LocalizedText("结果与预期不符", "not as expected").In(language));
                xml.WriteString(Details(write, language));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }

    private static void WriteCounts(IReadOnlyCollection<TimedResult> results, XmlWriter xml)
    {
        xml.WriteAttributeString("tests", results.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", results.Count(r => r.WriteFailure is not null).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("time", Seconds(TimeSpan.FromTicks(results.Sum(r => r.Time.Ticks))));
    }

    private static string Details(Action<TerminalWriter> write, Language language)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        write(new TerminalWriter(text, new ConsoleReportOptions { Language = language, Width = 0 }));
        return $"\n{Visible(text.ToString())}";
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000000", CultureInfo.InvariantCulture);

    // What XML cannot hold is left out.
    private static string Visible(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value)));
}
