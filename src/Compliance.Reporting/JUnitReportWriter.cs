using System.Text;
using System.Xml;
using Compliance.Findings;
using Compliance.Reporting.JUnit;
using Compliance.Reporting.Stepwise;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>Writes reports as JUnit XML, which build servers show as tests: one suite for each declaration.</summary>
/// <param name="language">The language of the texts.</param>
/// <remarks>
/// A violation is a failure; a caution or an undetermined result is skipped, and so is a violation that is waived or in the
/// baseline; an opportunity passes, with its text as output; satisfied results pass, one test for each rule; results that are
/// not applicable are counted.
/// </remarks>
public sealed class JUnitReportWriter(Language language) : StepwiseReportWriter
{
    /// <summary>Gets how much of each report is listed.</summary>
    /// <value>The default value is <see cref="ReportLimits.Default"/>.</value>
    public ReportLimits Limits { get; init; } = ReportLimits.Default;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
        CloseOutput = false,
    };

    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        var companies = new CompanyNames(reports);
        var suites = reports.Select(r => new JUnitSuite(new ReportListing(r, Limits), companies.Key(r), language)).ToList();
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "Compliance");
            JUnitSuite.WriteCounts(suites, xml);
            foreach (var suite in suites)
            {
                foreach (var step in suite.Steps(xml))
                {
                    yield return step;
                }
            }

            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }
}
