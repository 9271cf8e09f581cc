using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Tests.Dispositions;

internal sealed class ConfirmationTests
{
    private const string One = """
        waivers: []
        confirmations:
          - claims: ["things[t].flag", owner]
            company: o
            confirmed_by: Chen Wei
            confirmed: 2020-01-01
            until: 2020-12-31
        """;

    private const string Chinese = """
        豁免: []
        核实:
          - 主张: things[t].flag
            企业: o
            核实人: 陈伟
            核实日: 2020-01-01
            截止日: 2020-12-31
            文号: 内核〔2020〕1号
        """;

    private static readonly WaiverWorld World = new();

    [TestCase(One, "things[t].flag", "o", "2020-06-15", true)]
    [TestCase(One, "owner", "Ｏ", "2020-01-01", true)]
    [TestCase(One, "Things[T].Flag", "o", "2020-12-31", true)]
    [TestCase(One, "things[u].flag", "o", "2020-06-15", false)]
    [TestCase(One, "owner", "p", "2020-06-15", false)]
    [TestCase(One, "owner", null, "2020-06-15", false)]
    [TestCase(One, "owner", "o", "2019-12-31", false)]
    [TestCase(One, "owner", "o", "2021-01-01", false)]
    [TestCase(Chinese, "things[t].flag", "o", "2020-06-15", true)]
    public void Covers_ClaimOfACompanyOnADay_IsAsWritten(string file, string path, string? company, string day, bool expected)
    {
        var claim = new Assertion { Kind = AssertionKind.None, Path = path, Label = LocalizedText.Same(path), Canonical = "none", Display = LocalizedText.Same("none") };

        World.Register(file).Confirmations.Should().ContainSingle().Which
            .Covers(claim, company, DateOnly.ParseExact(day, "yyyy-MM-dd", null)).Should().Be(expected);
    }

    [TestCase("    company: o\n", "", "CMP2005", Description = "Nothing is confirmed of a company that is not named.")]
    [TestCase("    confirmed_by: Chen Wei\n", "    confirmed_by: ' '\n", "CMP4105")]
    [TestCase("[\"things[t].flag\", owner]", "[]", "CMP4128")]
    [TestCase("until: 2020-12-31", "until: 2019-12-31", "CMP2")]
    [TestCase("until: 2020-12-31", "till: 2020-12-31", "CMP200")]
    public void Read_Mistake_IsNamedAndNothingCounts(string text, string with, string code)
    {
        var file = One.ReplaceLineEndings("\n");
        file.Should().Contain(text);
        var result = World.Read(file.Replace(text, with, StringComparison.Ordinal));

        result.Register.Should().BeNull();
        result.Diagnostics.Should().NotBeEmpty().And.OnlyContain(d => d.Code.StartsWith(code, StringComparison.Ordinal));
    }
}
