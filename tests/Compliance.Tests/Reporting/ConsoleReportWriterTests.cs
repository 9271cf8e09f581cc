using System.Globalization;
using Compliance.Reporting;
using Compliance.Text;

namespace Compliance.Tests.Reporting;

internal sealed class ConsoleReportWriterTests
{
    private static readonly string[] Cultures = ["tr-TR", "zh-CN", "en-US", "ar-SA"];

    [TestCase(Language.Zh, 100, false, "zh")]
    [TestCase(Language.En, 100, false, "en")]
    [TestCase(Language.Both, 100, false, "both")]
    [TestCase(Language.Zh, 60, true, "zh-narrow-color")]
    public void Write_SampleReport_IsAsApproved(Language language, int width, bool color, string name) =>
        Approval.Verify(
            Write(new ConsoleReportOptions { Language = language, Width = width, UseColor = color }),
            $"tests/Compliance.Tests/Reporting/Approved/console.{name}.txt");

    [Test]
    public void Write_WithWaiversAndBaseline_IsAsApproved()
    {
        using var text = new StringWriter();
        new ConsoleReportWriter(new ConsoleReportOptions { Language = Language.Both }).Write(SampleReport.CreateDecided(), text);

        Approval.Verify(text.ToString(), "tests/Compliance.Tests/Reporting/Approved/decided.console.both.txt");
    }

    [Test]
    public void Write_HostileWaiver_SendsNoControlCharacter()
    {
        using var text = new StringWriter();
        new ConsoleReportWriter(new ConsoleReportOptions()).Write(SampleReport.CreateHostile("\e[31mred\u202E\a\n  ✗ fake"), text);

        text.ToString().Should().NotContainAny("\e", "\u202E", "\a").And.Contain("理由：<U+001B>[31mred<U+202E>");
        text.ToString().Split('\n').Should().NotContain(l => l.StartsWith("  ✗ fake", StringComparison.Ordinal));
    }

    [TestCaseSource(nameof(Cultures))]
    public void Write_UnderAnyCulture_IsTheSame(string culture)
    {
        var expected = Write(new ConsoleReportOptions());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Write(new ConsoleReportOptions()).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Write_HostileName_SendsNoControlCharacter() =>
        Write(new ConsoleReportOptions()).Should().NotContainAny("\e", "\u202E").And.Contain("A<U+001B>[31mB<U+202E>evil");

    [Test]
    public void Write_Width_IsKeptByEveryLineThatCanBeBroken()
    {
        // Heads and paths stay whole on purpose.
        var lines = Write(new ConsoleReportOptions { Width = 60 }).Split('\n').Where(l => l.StartsWith("          ", StringComparison.Ordinal));

        lines.Should().OnlyContain(l => DisplayWidth.Of(l) <= 60 || !l.Trim().Contains(' ', StringComparison.Ordinal));
    }

    private static string Write(ConsoleReportOptions options)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        new ConsoleReportWriter(options).Write(SampleReport.Create(), output);
        return output.ToString();
    }
}
