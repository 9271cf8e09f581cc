using Compliance.Declarations;
using Compliance.Declarations.Answers;
using Compliance.Diagnostics;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Text;

namespace Compliance.Tests.Declarations.Answers;

/// <summary>Answers to questions become facts of the declaration, with their cells as places; what is declared is never changed by them.</summary>
internal sealed class AnswerTests
{
    private const string Declared = """
        owner: { id: o, rich: true }
        things: { incomplete: [ { id: t, flag: true, colours: { incomplete: [red] }, span: { from: 2020-01-01 } }, { flag: false } ] }
        """;

    [TestCase("owner.money", "5 CNY", "owner: {id: o, rich: true, money: 5 CNY}")]
    [TestCase("owner.money", " ", "owner: {id: o, rich: true}")]
    [TestCase("owner.home", "none", "owner: {id: o, rich: true, home: none}")]
    [TestCase("owner.best", "t", "owner: {id: o, rich: true, best: t}")]
    public void Answer_OfTheCompany_IsDeclared(string path, string text, string expected) => Same(path, text, Declared.Replace("owner: { id: o, rich: true }", expected.Replace("{", "{ ", StringComparison.Ordinal), StringComparison.Ordinal));

    [TestCase("things", "none", "things: [ { id: t, flag: true, colours: { incomplete: [red] }, span: { from: 2020-01-01 } }, { flag: false } ]")]
    [TestCase("things[t].colours", "blue", "things: { incomplete: [ { id: t, flag: true, colours: [red, blue], span: { from: 2020-01-01 } }, { flag: false } ] }")]
    [TestCase("things[t].colours", "none", "things: { incomplete: [ { id: t, flag: true, colours: [red], span: { from: 2020-01-01 } }, { flag: false } ] }")]
    [TestCase("things[t].span.to", "open", "things: { incomplete: [ { id: t, flag: true, colours: { incomplete: [red] }, span: { from: 2020-01-01, to: open } }, { flag: false } ] }")]
    [TestCase("things[#2].colours", "红；蓝", "things: { incomplete: [ { id: t, flag: true, colours: { incomplete: [red] }, span: { from: 2020-01-01 } }, { flag: false, colours: [red, blue] } ] }")]
    [TestCase("things[t].box.size", "2", "things: { incomplete: [ { id: t, flag: true, colours: { incomplete: [red] }, span: { from: 2020-01-01 }, box: { size: 2 } }, { flag: false } ] }")]
    [TestCase("things[t].prices.red", "3 CNY", "things: { incomplete: [ { id: t, flag: true, colours: { incomplete: [red] }, span: { from: 2020-01-01 }, prices: { red: 3 CNY } }, { flag: false } ] }")]
    public void Answer_OfThings_IsDeclared(string path, string text, string things) => Same(path, text, $"owner: {{ id: o, rich: true }}\n{things}");

    [TestCase("place.size", "2", "place: { size: 2 }")]
    public void Answer_OfAThingOfWhichNothingIsSaid_DeclaresIt(string path, string text, string added) => Same(path, text, $"{Declared}\n{added}");

    [TestCase("owner.rich", "false", "CMP5252")]
    [TestCase("things[t].flag", "false", "CMP5252")]
    [TestCase("things[t].span.from", "2020-02-02", "CMP5252")]
    [TestCase("things[u].flag", "false", "CMP5251")]
    [TestCase("things[#3].flag", "false", "CMP5251")]
    [TestCase("owner.riches", "false", "CMP5251")]
    [TestCase("owner.money", "many", "CMP2")]
    [TestCase("owner.best", "nobody", "CMP4006")]
    [TestCase("things", "a chair", "CMP5253")]
    [TestCase("things[t].box", "large", "CMP5254")]
    [TestCase("place", "none", "CMP2239")]
    [TestCase("parameter cap", "5", "CMP5254")]
    public void Answer_ThatCannotBeDeclared_IsAnErrorAtItsCell(string path, string text, string code)
    {
        var result = Read(path, text);

        result.Declaration.Should().BeNull();
        var error = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().ContainSingle().Subject;
        error.Code.Should().StartWith(code);
        error.Span.File!.Path.Should().Be("answers.xlsx!Questions!D7");
    }

    [Test]
    public void Answer_WrittenTwice_IsAnError() =>
        new DeclarationReader(SmallWorld.Vocabulary).WithAnswers(new([Answer("owner.money", "5 CNY", "D7"), Answer("owner.money", "5 CNY", "D9")]))
            .FromText(Declared, "o.yaml", DeclarationFormat.Yaml).Diagnostics.Should().ContainSingle(d => d.Code == "CMP5255" && d.Span.File!.Path.EndsWith("D9", StringComparison.Ordinal));

    [Test]
    public void Answer_ForSomeoneElse_ChangesNothing()
    {
        var answers = new FactAnswers([Answer("owner.money", "5 CNY", "D7") with { Company = "p" }]);
        var declaration = new DeclarationReader(SmallWorld.Vocabulary).WithAnswers(answers).FromText(Declared, "o.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();

        declaration.ContentHash.Should().Be(new DeclarationReader(SmallWorld.Vocabulary).FromText(Declared, "o.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow().ContentHash);
        answers.Unused([declaration]).Should().ContainSingle(d => d.Code == "CMP5250");
    }

    [TestCase("o")]
    [TestCase("o.yaml")]
    [TestCase("o · o.yaml")]
    public void Answer_ByIdOrByName_IsFor(string company) =>
        new FactAnswers([Answer("owner.money", "5 CNY", "D7") with { Company = company }])
            .Unused([new DeclarationReader(SmallWorld.Vocabulary).FromText(Declared, "o.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow()]).Should().BeEmpty();

    [Test]
    public void Answer_OfAJsonDeclaration_IsDeclared()
    {
        var reader = new DeclarationReader(SmallWorld.Vocabulary).WithAnswers(new([Answer("owner.money", "5 CNY", "D7")]));

        var declaration = reader.FromText("""{ "owner": { "id": "o" } }""", "o.json", DeclarationFormat.Json).GetDeclarationOrThrow();

        declaration.Principal!.Facts[declaration.Principal.Type.Find("money")!]!.Span.File!.Path.Should().Be("answers.xlsx!Questions!D7");
    }

    private static void Same(string path, string text, string expected)
    {
        var reader = new DeclarationReader(SmallWorld.Vocabulary);
        var wanted = reader.FromText(expected, "wanted.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();
        var result = string.IsNullOrWhiteSpace(text) ? reader.FromText(Declared, "o.yaml", DeclarationFormat.Yaml) : Read(path, text);

        Facts(result.GetDeclarationOrThrow()).Should().Be(Facts(wanted));
    }

    private static DeclarationResult Read(string path, string text) =>
        new DeclarationReader(SmallWorld.Vocabulary).WithAnswers(new([Answer(path, text, "D7")])).FromText(Declared, "o.yaml", DeclarationFormat.Yaml);

    private static FactAnswer Answer(string path, string text, string cell) => new("o", path, text, SourceSpan.WholeOf(SourceFile.ForCell("answers.xlsx", $"Questions!{cell}", text)));

    // A declaration without a hash of its text has that of its facts.
    private static string Facts(Declaration declaration) =>
        Compliance.Syntax.CanonicalRendering.HashOf(Compliance.Declarations.Changing.DeclarationNodes.Of(declaration));
}
