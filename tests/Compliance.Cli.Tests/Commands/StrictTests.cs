using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

/// <summary>A strict check fails for what a pass must not rest on, and its last line says for what.</summary>
internal sealed class StrictTests
{
    private const string Clean = "samples/clean/company.yaml";
    private const string Early = "{\"company\": {\"id\": \"x\"}, \"licences\": [], \"deliveries\": [{\"id\": \"a\", \"period\": \"2022-01-01..2022-12-31\", \"insured\": true, \"cover\": \"1\"}]}\n";
    private const string Day = "2026-11-01";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("declarations/clean.yaml", new[] { "--as-of", "2025-06-30" }, 0, "")]
    [TestCase("declarations/silent.yaml", new[] { "--as-of", "2025-06-30" }, 1, "1 undetermined.")]
    [TestCase("declarations/silent.yaml", new[] { "--as-of", "2025-06-30", "--fail-on", "none" }, 1, "1 undetermined.")]
    [TestCase("declarations/silent.yaml", new[] { "--as-of", "2025-06-30", "--fail-on", "undetermined" }, 1, "1 undetermined.")]
    [TestCase("declarations/clean.yaml", new string[0], 1, "2025-06-30")]
    [TestCase("declarations/undated.yaml", new string[0], 0, "")]
    public async Task Check_Strict_FailsForTheReasonOfTheLastLine(string declaration, string[] more, int exitCode, string reason)
    {
        var result = await RunAsync(["check", CliProcess.Data(declaration), "--strict", .. CliProcess.SampleRules, .. more]);

        result.ExitCode.Should().Be(exitCode, result.Error);
        if (reason.Length > 0)
        {
            LastLine(result).Should().StartWith("error: --strict fails: ").And.Contain(reason);
        }
        else
        {
            result.Error.Should().BeEmpty();
        }
    }

    [Test]
    public async Task Check_Folder_CountsOverAllDeclarations()
    {
        foreach (var name in new[] { "silent", "clean" })
        {
            File.Copy(RepositoryRoot.Combine(CliProcess.Data($"declarations/{name}.yaml")), _folder.File($"{name}.yaml"));
        }

        var result = await RunAsync(["check", _folder.File("."), "--strict", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(1);
        LastLine(result).Should().Contain("1 undetermined;").And.Contain("2 declarations");
    }

    [Test]
    public async Task Check_Stream_FailsWithTheReasonInTheLastLine()
    {
        var lines = await File.ReadAllLinesAsync(RepositoryRoot.Combine(CliProcess.Data("declarations.ndjson")));
        await File.WriteAllTextAsync(_folder.File("one.ndjson"), $"{lines[2]}\n");

        var lenient = await RunAsync(["check", _folder.File("one.ndjson"), .. CliProcess.SampleRules]);
        var strict = await RunAsync(["check", _folder.File("one.ndjson"), "--strict", .. CliProcess.SampleRules]);

        lenient.ExitCode.Should().Be(0, lenient.Error);
        strict.ExitCode.Should().Be(1);
        strict.Output.Should().Be(lenient.Output, "strict changes no result");
        LastLine(strict).Should().Contain("--strict fails").And.Contain("2025-06-30");
    }

    [Test]
    public async Task Check_KeyClaims_FailUntilSomebodyConfirmsThem()
    {
        var unconfirmed = await RunAsync("check", Clean, "--strict", "--as-of", Day);
        var confirmed = await RunAsync("check", Clean, "--strict", "--as-of", Day, "--waivers", Confirmations("beichen"));
        var ofAnother = await RunAsync("check", Clean, "--strict", "--as-of", Day, "--waivers", Confirmations("another"));
        var lapsed = await RunAsync("check", Clean, "--strict", "--as-of", Day, "--waivers", Confirmations("beichen", until: "2026-10-31"));

        unconfirmed.ExitCode.Should().Be(1);
        LastLine(unconfirmed).Should().Contain("2 key fields asserted none and not confirmed (activities[acquiring].funds.reserve_use, development_profile)");
        confirmed.ExitCode.Should().Be(0, confirmed.Error);
        ofAnother.ExitCode.Should().Be(1);
        lapsed.ExitCode.Should().Be(1);
    }

    [TestCase("strict: true\n", new string[0], 1)]
    [TestCase("严格: 是\n", new string[0], 1)]
    [TestCase("strict: true\n", new[] { "--strict=false" }, 0)]
    [TestCase("strict: false\n", new string[0], 0)]
    public async Task Check_Settings_AskForStrict(string settings, string[] more, int exitCode)
    {
        await File.WriteAllTextAsync(_folder.File("compliance.yaml"), settings);
        string[] arguments = ["check", RepositoryRoot.Combine(CliProcess.Data("declarations/silent.yaml")), "--no-shipped", "--rules", RepositoryRoot.Combine(CliProcess.Data("rules")), "--as-of", "2025-06-30", "--fail-on", "none", .. more];

        (await CliProcess.RunInAsync(_folder.File("."), arguments)).ExitCode.Should().Be(exitCode);
    }

    [Test]
    public async Task Check_VariableAsksForStrict() =>
        (await CliProcess.RunAsync(new Dictionary<string, string> { ["COMPLIANCE_STRICT"] = "1" }, ["check", CliProcess.Data("declarations/silent.yaml"), "--as-of", "2025-06-30", .. CliProcess.SampleRules])).ExitCode.Should().Be(1);

    [TestCase(new string[0], 2)]
    [TestCase(new[] { "--strict" }, 1)]
    [TestCase(new[] { "--fail-on", "none" }, 0)]
    public async Task Check_NothingDecided_IsNoPass(string[] more, int exitCode)
    {
        await File.WriteAllTextAsync(_folder.File("company.yaml"), "company: { id: x }\n");

        var result = await RunAsync(["check", _folder.File("company.yaml"), "-o", "json", .. more]);

        result.ExitCode.Should().Be(exitCode);
        result.Error.Should().Contain("nothing could be decided");
    }

    [TestCase(new string[0], 2)]
    [TestCase(new[] { "--strict" }, 2)]
    [TestCase(new[] { "--fail-on", "undetermined" }, 2)]
    [TestCase(new[] { "--fail-on", "none" }, 0)]
    public async Task Check_OnlyDaysBeforeTheLaw_AreNoPass(string[] more, int exitCode)
    {
        await File.WriteAllTextAsync(_folder.File("early.json"), Early);

        var result = await RunAsync(["check", _folder.File("early.json"), "--as-of", "2023-01-30", "-o", "json", .. more, .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(exitCode, result.Error);
        result.Output.Should().MatchRegex("\"not_covered\": [1-9]");
        result.Error.Should().Contain("nothing could be decided");
    }

    [Test]
    public async Task Check_StreamOfDaysBeforeTheLaw_IsNoPass()
    {
        await File.WriteAllTextAsync(_folder.File("early.ndjson"), Early);

        var result = await RunAsync(["check", _folder.File("early.ndjson"), "--as-of", "2023-01-30", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(2, result.Error);
        result.Output.Should().MatchRegex("\"not_covered\":[1-9]");
        string.Join(' ', result.Error.Split('\n')).Should().Contain("1 declaration in which nothing could be decided, which is no pass").And.Contain("1 with days whose law is not registered");
    }

    private string Confirmations(string company, string until = "2026-12-31")
    {
        var file = _folder.File($"waivers-{company}-{until}.yaml");
        File.WriteAllText(file, $"""
            waivers: []
            confirmations:
              - claims: ["activities[acquiring].funds.reserve_use", development_profile]
                company: {company}
                confirmed_by: Chen Wei
                confirmed: 2026-08-01
                until: {until}
            """);
        return file;
    }

    private static string LastLine(CliResult result) => result.Error.TrimEnd().Split('\n')[^1];

    private static Task<CliResult> RunAsync(params string[] arguments) => CliProcess.RunAsync([.. arguments, "--no-config", "--lang", "en"]);
}
