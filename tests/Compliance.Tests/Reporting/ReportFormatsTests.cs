using System.Reflection;
using Compliance.Reporting;

namespace Compliance.Tests.Reporting;

/// <summary>The table of formats: every row has all its columns, is documented, and has golden files.</summary>
internal sealed class ReportFormatsTests
{
    private static IEnumerable<ReportFormat> Rows => ReportFormats.All;

    [TestCaseSource(nameof(Rows))]
    public void Row_HasEveryColumn(ReportFormat format)
    {
        format.Id.Should().MatchRegex("^[a-z]+(-[a-z]+)*$");
        format.Name.Zh.Should().NotBeNullOrWhiteSpace();
        format.Name.En.Should().NotBeNullOrWhiteSpace();
        format.Extension.Should().MatchRegex("^\\.[a-z]+$");
        format.MediaType.Should().MatchRegex("^[a-z]+/[a-z0-9.+-]+$");
        format.CreateWriter(new()).Should().NotBeNull();
        ReportFormats.Find(format.Id).Should().BeSameAs(format);
    }

    [TestCaseSource(nameof(Rows))]
    public void Row_IsDocumented(ReportFormat format)
    {
        var page = File.ReadAllLines(RepositoryRoot.Combine("docs/reports.md")).Where(l => l.StartsWith('|') && l.Split('|')[1].Contains($"`{format.Id}`", StringComparison.Ordinal));

        page.Should().HaveCount(format.IsLines ? 1 : 2, "one row says what the format holds, one how it shows waivers and the baseline");
    }

    [TestCaseSource(nameof(Rows))]
    public void TextFormat_HasGoldenFiles(ReportFormat format)
    {
        var golden = typeof(ReportFormatTests).GetMethod(nameof(ReportFormatTests.Write_WithWaiversAndBaseline_IsAsApproved))!
            .GetCustomAttributes<TestCaseAttribute>().Select(c => c.Arguments[0]);

        golden.Contains(format.Id).Should().Be(format.IsText && !format.IsLines);
    }

    [Test]
    public void Ids_AreUnique() => Rows.Select(f => f.Id).Should().OnlyHaveUniqueItems();
}
