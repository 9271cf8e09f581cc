using System.Text;
using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Rules;

namespace Compliance.NRules.Tests.Comparing;

/// <summary><c>--engine both</c> where an engine is wrong, by the command: exit code 5, what differs on one line of standard error, and no report.</summary>
internal sealed class DifferingToolTests
{
    private const int Internal = 5;
    private const string Rule = "del-01-licence";

    private static readonly string[] Rules = ["--no-config", "--no-shipped", "--rules", Data("rules"), "--lang", "en"];

    private static readonly string Folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "differing-tool");

    [SetUp]
    public void CreateFolder() => Directory.CreateDirectory(Folder);

    [TearDown]
    public void DeleteFolder() => Directory.Delete(Folder, recursive: true);

    [TestCase("check", "declarations/violating.yaml")]
    [TestCase("several companies, the second differs", "declarations/clean.yaml", "declarations/violating.yaml")]
    public void Check_WithADifference_EndsWithCode5AndLeavesNoReport(string kind, params string[] declarations)
    {
        var report = Path.Combine(Folder, "report.json");

        var (code, output, error) = Run(OnVehicleOfViolating, ["check", .. declarations.Select(Data), "--as-of", "2025-06-30", "-o", $"json={report}", "-o", "console"]);

        Assert(code, error, "violating.yaml(");
        output.Should().BeEmpty(kind);
        File.Exists(report).Should().BeFalse();
    }

    [Test]
    public void Check_WithADifferenceThatIsWaived_StillEndsWithCode5()
    {
        var waivers = Path.Combine(Folder, "waivers.yaml");
        File.WriteAllText(waivers, $"waivers:\n  - {{ id: W-1, rules: [{Rule}], subject: \"deliveries[express]\", reason: known, approver: legal, granted: 2025-06-01, until: 2025-12-31 }}\n");

        var (code, _, error) = Run(OnVehicleOfViolating, ["check", Data("declarations/violating.yaml"), "--as-of", "2025-06-30", "--waivers", waivers]);

        Assert(code, error, "violating.yaml(");
    }

    [Test]
    public void Check_WithADifferenceOfALaterDay_EndsWithCode5OnlyWhereThatDayIsExamined()
    {
        string[] check = ["check", Data("declarations/violating.yaml"), "--as-of", "2025-06-30"];
        var day = new DateOnly(2025, 6, 30);

        var present = Run((_, _, d) => d.Day > day, check);
        var later = Run((_, _, d) => d.Day > day, [.. check, "--horizon", "730d"]);

        present.ExitCode.Should().Be(1, present.Error);
        later.ExitCode.Should().Be(Internal, later.Error);
        later.Error.Should().Contain("the two engines differ");
    }

    [Test]
    public void Check_OfAStreamWithADifference_EndsWithCode5AndNamesTheLine()
    {
        var lines = File.ReadAllLines(Data("declarations.ndjson"));
        var input = Encoding.UTF8.GetBytes(string.Join('\n', lines));

        var (code, _, error) = ToolInProcess.Run(rulebook => FaultyEngines.WithVerdicts(rulebook, (_, s, _) => s.Span.Position.Line == 2), input, ["check", "-", "--as-of", "2025-06-30", "--engine", "both", .. Rules]);

        code.Should().Be(Internal, error);
        error.Should().Contain("(2,").And.Contain("the two engines differ").And.NotContain("all agree");
    }

    [Test]
    public void Test_WithADifference_EndsWithCode5()
    {
        var (code, _, error) = Run((rule, _, _) => rule.Id == Rule, ["test"]);

        code.Should().Be(Internal, error);
        error.Should().Contain($"rule {Rule}").And.Contain("the two engines differ").And.NotContain("all agree");
    }

    [Test]
    public void Check_WithAReportThatLacksAFinding_EndsWithCode5()
    {
        var (code, output, error) = ToolInProcess.Run(
            rulebook => FaultyEngines.WithResults(rulebook, r => r.Finding is null ? r : null), [], ["check", Data("declarations/violating.yaml"), "--as-of", "2025-06-30", "--engine", "both", .. Rules]);

        code.Should().Be(Internal, error);
        output.Should().BeEmpty();
        error.Should().Contain("the report differs from both engines: rule ").And.Contain("violating.yaml(").And.Contain("the report should say violated and says nothing");
    }

    [Test]
    public void Check_WithoutADifference_EndsAsTheEnginesDo()
    {
        var (code, output, error) = Run((_, _, _) => false, ["check", Data("declarations/violating.yaml"), "--as-of", "2025-06-30"]);

        code.Should().Be(1, error);
        output.Should().NotBeEmpty();
        error.Should().Contain("all agree");
    }

    private static bool OnVehicleOfViolating(Rule rule, Entity subject, EvaluatedDay day) =>
        rule.Id == Rule && subject.Span.File!.Path.EndsWith("violating.yaml", StringComparison.Ordinal);

    private static (int ExitCode, string Output, string Error) Run(Func<Rule, Entity, EvaluatedDay, bool> isWrong, string[] arguments) =>
        ToolInProcess.Run(rulebook => FaultyEngines.WithVerdicts(rulebook, isWrong), [], [.. arguments, "--engine", "both", .. Rules]);

    private static void Assert(int code, string error, string place)
    {
        code.Should().Be(Internal, error);
        error.Should().Contain(place).And.Contain($"rule {Rule}").And.Contain("subject ").And.Contain("native finds ").And.Contain("nrules finds ").And.NotContain("all agree");
        error.TrimEnd().Split('\n').Should().ContainSingle();
    }

    private static string Data(string name) => RepositoryRoot.Combine($"tests/Compliance.Cli.Tests/Data/{name}");
}
