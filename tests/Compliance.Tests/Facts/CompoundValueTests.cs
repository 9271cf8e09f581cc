using Compliance.Facts;
using Compliance.Facts.Parsing;
using Compliance.Tests.Syntax;
using Compliance.Types;

namespace Compliance.Tests.Facts;

internal sealed class CompoundValueTests
{
    [TestCase("kinds", "[payment_business, 小额贷款许可]", "[payment_business, small_loan]")]
    [TestCase("kinds", "[]", "[]")]
    [TestCase("kinds", "none", "[]")]
    [TestCase("kinds", "无", "[]")]
    [TestCase("kinds", "{ none: true }", "[]")]
    [TestCase("kinds", "{ incomplete: [small_loan] }", "[small_loan, …]")]
    [TestCase("kinds", "{ 不完整: [] }", "[, …]")]
    [TestCase("kinds", "{ incomplete: none }", "[, …]")]
    [TestCase("holders", "[none, bank]", "[bank, none]")]
    [TestCase("holders", "[{ none: true }, bank]", "[bank, none]")]
    [TestCase("kinds", "{ incomplete: { none: true } }", "[, …]")]
    [TestCase("keywords", "[yes, 012]", "[012, yes]")]
    [TestCase("steps", "{ quote: platform, 签约: 银行 }", "{quote: platform, contract: bank}")]
    [TestCase("steps", "{ quote: platform, others: bank }", "{quote: platform, contract: bank, collection: bank}")]
    [TestCase("steps", "{ quote: platform, 其余: none }", "{quote: platform, contract: none, collection: none}")]
    [TestCase("steps", "{ quote: , others: bank }", "{contract: bank, collection: bank}")]
    [TestCase("steps", "{ quote: null }", "{}")]
    [TestCase("amounts", "{ quote: 5万元, others: none }", "{quote: CNY 50000, contract: none, collection: none}")]
    [TestCase("amounts", "none", "{quote: none, contract: none, collection: none}")]
    [TestCase("funds", "{ pooled: 是, 首个收款方: 平台 }", "{pooled: true, first_recipient: platform}")]
    [TestCase("funds", "{ 归集: , first_recipient: none }", "{first_recipient: none}")]
    [TestCase("funds", "{}", "{}")]
    [TestCase("funds", "none", "none")]
    [TestCase("period", "{ from: 2023-01-01, to: 2024-12-31 }", "2023-01-01..2024-12-31")]
    [TestCase("period", "{ 起: 2023-01-01, 止: 长期 }", "2023-01-01..")]
    [TestCase("period", "{ from: 2023-01-01, to: open }", "2023-01-01..")]
    [TestCase("period", "{ from: 2023-01-01 }", "2023-01-01..?")]
    [TestCase("period", "{ from: 2023-01-01, to: }", "2023-01-01..?")]
    [TestCase("period", "{ to: 2023-01-01 }", "?..2023-01-01")]
    public void ParseField_OfParts_IsRead(string field, string yaml, string canonical)
    {
        var parsed = ParsedValue.OfField(field, yaml);

        parsed.Diagnostics.Should().BeEmpty();
        parsed.Value!.Canonical.Should().Be(canonical);
        parsed.Value.Span.Words().Should().Be($"{field}: {yaml}");
    }

    [TestCase("volume", "none")]
    [TestCase("self_operated", "无")]
    [TestCase("place", "{ none: true }")]
    [TestCase("performer", "none")]
    [TestCase("marketing_name", "无")]
    public void ParseField_NoneWithoutQuotes_SaysThereIsNone(string field, string yaml) =>
        ParsedValue.OfField(field, yaml).Value.Should().BeOfType<NoneValue>();

    [TestCase("marketing_name", "\"none\"", "none")]
    [TestCase("performer", "'无'", "无")]
    public void ParseField_NoneInQuotes_IsAWord(string field, string yaml, string canonical) =>
        ParsedValue.OfField(field, yaml).Value.Should().NotBeOfType<NoneValue>().And.Match<FactValue>(v => v.Canonical == canonical);

    [Test]
    public void ParseField_CodeListWithNone_GivesTheCode() =>
        ParsedValue.OfField("funds", "{ first_recipient: 无 }").Value.Should().BeOfType<RecordValue>()
            .Which.Slots[1].Should().BeOfType<CodeValue>().Which.Value.Id.Should().Be("none");

    [TestCase("")]
    [TestCase("null")]
    [TestCase("~")]
    public void ParseField_WithoutValue_IsUndeclared(string yaml) =>
        ParsedValue.OfField("volume", yaml).Should().Match<ParsedValue>(p => p.Value == null && p.Diagnostics.IsEmpty);

    [TestCase("volume", "\"none\"", "CMP2235", "\"none\"")]
    [TestCase("volume", "\"\"", "CMP2238", "\"\"")]
    [TestCase("marketing_name", "' '", "CMP2238", "' '")]
    [TestCase("volume", "{ none: 1 }", "CMP2236", "1")]
    [TestCase("volume", "[5]", "CMP2003", "[5]")]
    [TestCase("volume", "{ from: 5 }", "CMP2003", "{ from: 5 }")]
    [TestCase("kinds", "small_loan", "CMP2233", "small_loan")]
    [TestCase("holders", "none", "CMP2233", "none")]
    [TestCase("kinds", "[none]", "CMP2234", "none")]
    [TestCase("kinds", "[{ none: true }]", "CMP2234", "{ none: true }")]
    [TestCase("holders", "{ none: true }", "CMP2233", "{ none: true }")]
    [TestCase("kinds", "[small_loan, null]", "CMP2234", "null")]
    [TestCase("kinds", "[small_lone]", "CMP2230", "small_lone")]
    [TestCase("kinds", "{ complete: [] }", "CMP2002", "{ complete: [] }")]
    [TestCase("kinds", "{ incomplete: [], more: 1 }", "CMP2004", "more")]
    [TestCase("kinds", "{ incomplete: small_loan }", "CMP2002", "small_loan")]
    [TestCase("kinds", "[[small_loan]]", "CMP2003", "[small_loan]")]
    [TestCase("steps", "[platform]", "CMP2001", "[platform]")]
    [TestCase("steps", "{ quotes: platform }", "CMP2230", "quotes")]
    [TestCase("steps", "{ quote: platform, 报价: bank }", "CMP2006", "报价")]
    [TestCase("steps", "{ others: platform, 其余: bank }", "CMP2006", "其余")]
    [TestCase("steps", "{ others: blank }", "CMP2230", "blank")]
    [TestCase("funds", "pooled", "CMP2001", "pooled")]
    [TestCase("funds", "{ poled: true }", "CMP2004", "poled")]
    [TestCase("funds", "{ pooled: true, 归集: false }", "CMP2006", "归集")]
    [TestCase("funds", "{ id: a }", "CMP2004", "id")]
    [TestCase("period", "{ from: 2023-01-01, until: 2024-12-31 }", "CMP2004", "until")]
    [TestCase("period", "{ from: 2023-1-1 }", "CMP2220", "2023-1-1")]
    [TestCase("period", "{ from: 2024-01-01, to: 2023-01-01 }", "CMP2223", "{ from: 2024-01-01, to: 2023-01-01 }")]
    [TestCase("period", "{ from: open, to: open }", "CMP2224", "{ from: open, to: open }")]
    [TestCase("period", "{ from: 2023-01-01, to: none }", "CMP2225", "none")]
    [TestCase("period", "{ from: 2023-01-01, 起: 2023-01-01 }", "CMP2006", "起")]
    [TestCase("period", "{ from: [] }", "CMP2003", "[]")]
    public void ParseField_WronglyPutTogether_IsRefusedInPlace(string field, string yaml, string code, string at)
    {
        var diagnostic = ParsedValue.OfField(field, yaml).Diagnostics.Should().ContainSingle().Which;
        diagnostic.Code.Should().Be(code);
        diagnostic.Span.Words().Should().Be(at);
    }

    [Test]
    public void ParseField_ManyMistakes_AreAllReported() =>
        ParsedValue.OfField("amounts", "{ quote: 1e3, contract: $5, collections: 1 }").Diagnostics.Select(d => d.Span.Words())
            .Should().Equal("1e3", "$5", "collections");

    [Test]
    public void ParseField_RepeatedCode_IsWarnedOf()
    {
        var parsed = ParsedValue.OfField("kinds", "[small_loan, 小额贷款许可]");

        parsed.Diagnostics.ShouldBeOne(ValueDiagnostics.ItemWrittenTwiceDescriptor, "小额贷款许可").Related.Single().Words().Should().Be("small_loan");
        parsed.Value.Should().NotBeNull();
    }

    [Test]
    public void ParseField_ItemsOfAList_KeepTheirOwnPlaces() =>
        ((ListValue)ParsedValue.OfField("keywords", "[a, b]").Value!).Items.Select(i => i.Span.Words()).Should().Equal("a", "b");

    [Test]
    public void ParseField_EntriesOfMapsAndObjects_KeepTheWholeEntry()
    {
        ((RecordValue)ParsedValue.OfField("funds", "{ pooled: true }").Value!).Slots[0]!.Span.Words().Should().Be("pooled: true");
        var map = (MapValue)ParsedValue.OfField("steps", "{ quote: bank, others: platform }").Value!;
        map.Values.Select(v => v!.Span.Words()).Should().Equal("quote: bank", "others: platform", "others: platform");
    }

    [Test]
    public void ParseField_BlockText_LosesItsLastLineEnd() =>
        ParsedValue.OfField("marketing_name", "|\n  a\n  b\n").Value!.Canonical.Should().Be("a\nb");

    [TestCase("volume", "' 5万元 '", "CNY 50000")]
    [TestCase("self_operated", "|\n  是\n", "true")]
    public void ParseField_SpaceAroundAValue_CountsForNothing(string field, string yaml, string canonical) =>
        ParsedValue.OfField(field, yaml).Value!.Canonical.Should().Be(canonical);

    [Test]
    public void ParseText_HalfASurrogatePair_IsReplaced() =>
        ParsedValue.OfText("a\ud800", FactType.Text).Value!.Canonical.Should().Be("a\ufffd");
}
