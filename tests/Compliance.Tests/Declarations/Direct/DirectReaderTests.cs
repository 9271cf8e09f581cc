using System.Text;
using Compliance.Declarations;
using Compliance.Declarations.Direct;
using Compliance.Diagnostics;
using Compliance.Json;
using Compliance.Syntax;
using Compliance.Tests.Vocabularies;
using Compliance.Text;
using ContentHash = Compliance.Text.ContentHash;

namespace Compliance.Tests.Declarations.Direct;

/// <summary>What is read straight from UTF-8 is what the binder reads by way of nodes, or is left to it.</summary>
internal sealed class DirectReaderTests
{
    private const int Runs = 10_000;

    /// <summary>As programs write it, but for the order of the keys: what is referred to stands behind, and so does who declares.</summary>
    private const string Usual = """
        {"activities": [
          {"id": "wallet", "performer": "pay", "partners": ["xinghe", "other"], "marketing_name": "星河\u94b1包 ①",
           "period": {"from": "2023-01-01", "to": "open"}, "funds": {"pooled": true, "first_recipient": "none"},
           "steps": {"quote": "platform", "others": "bank"}, "volume": 500000.50, "rate": 30, "settlement": "3个月",
           "kinds": ["small_loan", "支付业务许可证"], "holders": [], "keywords": {"incomplete": ["a", "b"]}, "place": "330100"},
          {"self_operated": false, "users": 5, "score": -0.5, "started": "2024-02-29", "place": {"none": true}, "funds": {"none": true}, "period": null},
          {"编号": "第三", "实施主体": "xinghe", "交易额": "50万元", "期间": "2024-01-01..", "资金流": {"归集": true}}],
         "companies": [{"id": "pay", "name": "星河支付"}, {"编号": "other"}],
         "licences": {"incomplete": [{"id": "l1", "holder": "pay", "kind": "small_loan", "valid": "2024-01-01..", "regions": ["33", "nationwide"]}]},
         "as_of": "2026-11-01", "plan": {"planned": true},
         "company": {"id": "xinghe", "name": "星河平台", "net_assets": 1500000000}}
        """;

    private static readonly DirectVocabulary Vocabulary = new(SampleVocabulary.Instance);

    [Test]
    public void Read_UsualDeclaration_IsReadDirectly() => Direct(Usual).Should().NotBeNull().And.Be(ByNodes(Usual));

    [Test]
    public void Read_WithLinesOfWindows_IsReadDirectly() =>
        Direct(Usual.ReplaceLineEndings("\r\n")).Should().NotBeNull().And.Be(ByNodes(Usual.ReplaceLineEndings("\r\n")));

    [Test]
    public void Read_Tampered_IsTheSameOrLeftToTheBinder()
    {
        var read = 0;
        for (var seed = 0; seed < Runs; seed++)
        {
            var json = TamperedJson.Of(Usual, new Random(seed));
            if (Direct(json) is { } direct)
            {
                read++;
                (ByNodes(json) ?? "has mistakes").Should().Be(direct, $"seed {seed} made {json}");
            }
        }

        // Else the property would say nothing.
        read.Should().BeGreaterThan(Runs / 40);
    }

    [Test]
    public void Read_ATextThatIsNoUtf8_IsTheSame()
    {
        var declaration = DirectReader.Read(Vocabulary, new SourceFile("a.json", Usual), ReadLimits.Data);

        declaration.Should().NotBeNull();
        DeclarationText.Of(declaration!).Should().Be(ByNodes(Usual));
    }

    [Test]
    public void Read_DeeperThanAllowed_IsLeftToTheBinder()
    {
        var json = "{\"company\": {\"name\": " + new string('[', 70) + new string(']', 70) + "}}";

        Direct(json).Should().BeNull();
        Declare.Json(json).Diagnostics.Should().ContainSingle(d => d.Code == "CMP1006");
    }

    [Test]
    public void Read_MoreThanAllowed_IsLeftToTheBinder() =>
        Direct(Usual, new ReadLimits { MaxNodes = 20 }).Should().BeNull();

    // The same but for case, width or spaces; the first is visible ASCII, or the second, or both.
    [TestCase("a1", "b2", "A1")]
    [TestCase("a1", "b2", "a1")]
    [TestCase("a1", "b2", "ａ１")]
    [TestCase("ａ１", "b2", "a1")]
    [TestCase("钱包 一", "b2", "钱包一")]
    public void Read_IdsThatSayTheSame_AreLeftToTheBinder(string first, string second, string third)
    {
        var json = Activities(first, second, third);

        Direct(json).Should().BeNull();
        ByNodes(json).Should().BeNull();
    }

    // Sixty-five ids cannot all have marks of their own; those of few are compared one by one.
    [TestCase(9)]
    [TestCase(16)]
    [TestCase(17)]
    [TestCase(65)]
    public void Read_DifferentIds_AreReadDirectly(int count)
    {
        string[] ids = [.. Enumerable.Range(0, count).Select(i => $"thing-{i * i}")];

        Direct(Activities(ids)).Should().NotBeNull().And.Be(ByNodes(Activities(ids)));
        Direct(Activities([.. ids, "THING-49"])).Should().BeNull();
    }

    [TestCase("""["small_loan", "small_loan"]""")]
    [TestCase("""["small_loan", "payment_business", "支付业务许可证"]""")]
    public void Read_AListWithACodeTwice_IsLeftToTheBinder(string kinds) =>
        Direct($$"""{"company": {"id": "c"}, "activities": [{"id": "a", "kinds": {{kinds}}}]}""").Should().BeNull();

    [Test]
    [NonParallelizable]
    public void Read_AListOfCodes_AllocatesItsItemsOnly()
    {
        const int More = 100;
        const double BytesOfAList = 250;
        var (fewer, more) = (File(Lists(1)), File(Lists(1 + More)));

        var bytes = (double)(Allocated(more) - Allocated(fewer)) / More;

        // The thing without a list takes its share too.
        bytes.Should().BePositive().And.BeLessThan(BytesOfAList + ((double)(Allocated(File(Activities([.. Ids(1 + More)]))) - Allocated(File(Activities([.. Ids(1)])))) / More));
    }

    private static IEnumerable<string> Ids(int count) => Enumerable.Range(0, count).Select(i => $"a{i}");

    private static string Activities(params string[] ids) =>
        $$"""{"company": {"id": "c"}, "activities": [{{string.Join(", ", ids.Select(i => $$"""{"id": "{{i}}"}"""))}}]}""";

    private static string Lists(int count) =>
        $$"""{"company": {"id": "c"}, "activities": [{{string.Join(", ", Ids(count).Select(i => $$"""{"id": "{{i}}", "kinds": ["small_loan", "payment_business"]}"""))}}]}""";

    private static SourceFile File(string json) => SourceFile.OfUtf8("a.json", Encoding.UTF8.GetBytes(json));

    // The first runs make what is made once.
    private static long Allocated(SourceFile file)
    {
        for (var i = 0; i < 2; i++)
        {
            DirectReader.Read(Vocabulary, file, ReadLimits.Data)!.Sets.Sum(s => s.Items.Length).Should().BePositive();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        DirectReader.Read(Vocabulary, file, ReadLimits.Data);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string? Direct(string json, ReadLimits? limits = null)
    {
        // Half a character cannot be written in UTF-8: only a text can hold it.
        var utf8 = Encoding.UTF8.GetBytes(json);
        var file = Encoding.UTF8.GetString(utf8) == json ? SourceFile.OfUtf8("a.json", utf8) : new SourceFile("a.json", json);
        var declaration = DirectReader.Read(Vocabulary, file, limits ?? ReadLimits.Data);
        return declaration is null ? null : DeclarationText.Of(declaration);
    }

    private static string? ByNodes(string json)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("a.json", json);
        var node = JsonReader.Read(file, ReadLimits.Data, diagnostics);
        var declaration = node is null ? null
            : DeclarationBinder.Bind(node, SampleVocabulary.Instance, file.Path, ContentHash.Of(json), DeclarationExtent.Whole, diagnostics);
        return declaration is null || diagnostics.Count > 0 ? null : DeclarationText.Of(declaration);
    }
}
