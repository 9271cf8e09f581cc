using System.Text.Json;
using Compliance.Reporting;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Contents;

/// <summary>Whom the cited articles bind stands in the reports, in the words of the law.</summary>
internal sealed class BindsTests
{
    [TestCase("markdown", Language.Zh, "- **约束对象** 任何单位和个人 · 适用范围：支付业务 · 例外：国家另有规定的除外")]
    [TestCase("markdown", Language.En, "- **Words** Regulations on Non-bank Payment Institutions, art. 6: “任何单位和个人不得从事支付业务…国家另有规定的除外”")]
    [TestCase("html", Language.Zh, "任何单位和个人 · 适用范围：支付业务 · 例外：国家另有规定的除外")]
    [TestCase("csv", Language.Zh, "\"任何单位和个人\",\"支付业务\",\"国家另有规定的除外\",\"任何单位和个人不得从事支付业务…国家另有规定的除外\"")]
    public void Write_Finding_SaysWhomTheArticlesBind(string format, Language language, string says) =>
        WrittenReport.Text(format, language, SampleReport.Create()).Should().Contain(says);

    [TestCase(Language.Zh, "约束对象  任何单位和个人 · 适用范围：支付业务 · 例外：国家另有规定的除外")]
    [TestCase(Language.En, "Binds     任何单位和个人 · scope: 支付业务 · except: 国家另有规定的除外")]
    public void Write_OnTheConsole_SaysItInALineAndQuotesTheArticle(Language language, string says)
    {
        using var text = new StringWriter();
        new ConsoleReportWriter(new() { Language = language, Width = 0 }).Write(SampleReport.Create(), text);

        text.ToString().Should().ContainAll(says, "“任何单位和个人不得从事支付业务…国家另有规定的除外”");
    }

    [Test]
    public void Write_Json_HoldsTheWordsWithTheCitation()
    {
        using var document = JsonDocument.Parse(WrittenReport.Text("json", Language.Zh, SampleReport.Create()));

        var citation = document.RootElement.GetProperty("reports")[0].GetProperty("findings").EnumerateArray()
            .SelectMany(f => f.GetProperty("basis").EnumerateArray()).First(c => c.GetProperty("article").GetString() == "6");
        citation.GetProperty("addressee").GetString().Should().Be("任何单位和个人");
        citation.GetProperty("scope").GetString().Should().Be("支付业务");
        citation.GetProperty("exceptions").EnumerateArray().Select(e => e.GetString()).Should().Equal("国家另有规定的除外");
        citation.GetProperty("quote").GetString().Should().Be("任何单位和个人不得从事支付业务…国家另有规定的除外");
    }

    [Test]
    public void Of_ArticlesThatBindTheSame_IsOneLine()
    {
        var basis = SampleReport.Create().Findings[0].Part.Basis;

        BindsText.Of([.. basis, .. basis]).Should().ContainSingle();
        BindsText.Quotations(basis, Language.Both).Should().ContainSingle();
    }
}
