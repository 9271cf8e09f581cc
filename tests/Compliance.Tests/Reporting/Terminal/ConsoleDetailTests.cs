using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Terminal;

internal sealed class ConsoleDetailTests
{
    [Test]
    public void Write_Verdict_IsOneLine() =>
        Write(new() { Language = Language.En, Detail = ConsoleDetail.Verdict }, SampleReport.Create())
            .Should().Be("samples/xinghe.yaml: Stop. 1 critical violation: stop that business first; 1 caution for a professional to review; 2 undetermined: answer 2 questions first.\n");

    [Test]
    public void Write_Summary_HasALineForEachFindingAndNoDetails()
    {
        var text = Write(new() { Detail = ConsoleDetail.Summary, Width = 0 }, SampleReport.Create());

        text.Should().ContainAll("概览：3 项", "不得无证从事支付业务", "请先回答", "合计").And.NotContainAny("整改", "证据");
    }

    [TestCase(ConsoleParts.Violations, "立即停止相关业务", "未报告")]
    [TestCase(ConsoleParts.Cautions, "未报告", "可以开放接口")]
    [TestCase(ConsoleParts.Opportunities, "可以开放接口", "未报告")]
    public void Write_OnlySome_ListsThoseAndCountsAll(ConsoleParts parts, string listed, string not)
    {
        var text = Write(new() { Parts = parts, Width = 0 }, SampleReport.Create());

        text.Should().ContainAll(listed, "违规 1 · 需复核 1 · 机会 1").And.NotContainAny(not, "请先回答以下");
    }

    [Test]
    public void Write_WhatIsInTheBaseline_IsOneLine()
    {
        var text = Write(new() { Width = 0 }, SampleReport.CreateDecided());
        var known = SampleReport.CreateDecided().Findings.Single(f => f.Disposition.Kind == Findings.Decisions.DispositionKind.Baselined);

        text.Split('\n').Should().ContainSingle(l => l.Contains(known.Rule.Id, StringComparison.Ordinal)).Which.Should().Contain("基线内");
        text.Should().NotContain(known.Message.Zh);
    }

    private static string Write(ConsoleReportOptions options, ComplianceReport report)
    {
        using var text = new StringWriter();
        new ConsoleReportWriter(options).Write(report, text);
        return text.ToString();
    }
}
