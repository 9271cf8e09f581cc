using System.Security.Cryptography;
using Compliance.Cli.Tests.Commands;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>
/// The same rules, declarations, waivers and baseline give the same bytes in every format: on one processor or eight, under
/// any culture, in any time zone, in whatever order the files came into the folder. The tool is shipped without cultures; here
/// it runs with those of the machine, so that the writers and not the setting are tested.
/// </summary>
internal sealed class SameBytesTests
{
    private static readonly (string Format, string File)[] Files = Array.ConvertAll(CheckFormats.OfDocuments, f => (f, $"r.{f}"));

    private static readonly (string Culture, string Zone, int Processors)[] Machines =
    [
        ("tr_TR.UTF-8", "America/New_York", 1), ("tr_TR.UTF-8", "Asia/Shanghai", 8),
        ("zh_CN.UTF-8", "Asia/Shanghai", 1), ("zh_CN.UTF-8", "America/New_York", 8),
        ("en_US.UTF-8", "America/New_York", 8), ("en_US.UTF-8", "Asia/Shanghai", 1),
    ];

    private TemporaryFolder _folder = null!;
    private Dictionary<string, string> _expected = null!;

    [OneTimeSetUp]
    public async Task WriteOnce()
    {
        _folder = new TemporaryFolder();
        await File.WriteAllTextAsync(_folder.File("runtimeconfig.json"), CliProcess.RuntimeConfigWithCultures);
        DispositionFiles.Waivers(_folder, "2026-11-22", "company: yun\n    subject: deliveries[express]");
        WriteInput("first", isShuffled: false);
        WriteInput("second", isShuffled: true);
        var baseline = await RunAsync("first", new Dictionary<string, string>(), "baseline", "declarations/a.yaml", "-o", "../baseline.json");
        baseline.ExitCode.Should().Be(0, baseline.Error);
        _expected = await CheckAsync("first", ("C", "UTC", 2));
    }

    [OneTimeTearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void Formats_AreReadFromTheHelp() => Files.Should().HaveCountGreaterThanOrEqualTo(10);

    [Test]
    public async Task Check_WaiversAndBaseline_AreInPlay()
    {
        var text = await File.ReadAllTextAsync(_folder.File("first/out/r.json"));

        text.Should().ContainAll("\"kind\": \"waived\"", "\"kind\": \"baselined\"", "\"baseline\": \"new\"", "\"kind\": \"open\"");
    }

    [Test]
    public async Task Check_OnAnotherMachine_GivesTheSameBytes([ValueSource(nameof(Machines))] (string, string, int) machine, [Values("first", "second")] string input) =>
        (await CheckAsync(input, machine)).Should().Equal(_expected);

    [Test]
    public async Task CheckOfAStream_OnOneThreadOrEight_GivesTheSameBytes()
    {
        var outputs = new HashSet<string>();
        foreach (var (culture, zone, processors) in Machines)
        {
            string[] command = ["check", RepositoryRoot.Combine(CliProcess.Data("declarations.ndjson")), "--as-of", "2025-06-30", "--threads", processors == 1 ? "1" : "8"];
            var result = await RunAsync("first", Environment(culture, zone, processors), command);
            result.Output.Should().NotBeEmpty(result.Error);
            outputs.Add(result.Output);
        }

        outputs.Should().ContainSingle();
    }

    // The second folder holds the same in another order of creation; its rules lie under the same names.
    private void WriteInput(string name, bool isShuffled)
    {
        var rules = RepositoryRoot.Combine(CliProcess.Data("rules"));
        (string From, string To)[] copies =
        [
            .. Directory.EnumerateFiles(rules, "*", SearchOption.AllDirectories).Select(f => (f, $"rules/{Path.GetRelativePath(rules, f)}")).OrderBy(f => f.Item2, StringComparer.Ordinal),
            (RepositoryRoot.Combine(DispositionFiles.Violating), "declarations/a.yaml"),
            (RepositoryRoot.Combine(CliProcess.Data("declarations/cautious.yaml")), "declarations/b.yaml"),
            (RepositoryRoot.Combine(CliProcess.Data("declarations/clean.yaml")), "declarations/c.yaml"),
        ];
        foreach (var (from, to) in isShuffled ? copies.Reverse() : copies)
        {
            var file = _folder.File($"{name}/{to}");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);

            // A baseline knows each company once.
            var company = to.StartsWith("declarations/b", StringComparison.Ordinal) ? "id: yun-b," : to.StartsWith("declarations/c", StringComparison.Ordinal) ? "id: yun-c," : "id: yun,";
            File.WriteAllText(file, File.ReadAllText(from).Replace("id: yun,", company, StringComparison.Ordinal));
        }
    }

    private async Task<Dictionary<string, string>> CheckAsync(string input, (string Culture, string Zone, int Processors) machine)
    {
        string[] declarations = input == "first" ? ["declarations"] : ["declarations/a.yaml", "declarations", "declarations/c.yaml"];
        string[] outputs = [.. Files.SelectMany(f => new[] { "-o", $"{f.Format}=out/{f.File}" })];
        var result = await RunAsync(
            input,
            Environment(machine.Culture, machine.Zone, machine.Processors),
            ["check", .. declarations, "--as-of", "2026-11-01", "--waivers", "../waivers.yaml", "--baseline", "../baseline.json", "--lang", "both", "-o", "console", .. outputs]);
        result.ExitCode.Should().Be(1, result.Error);
        var hashes = Files.ToDictionary(f => f.Format, f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_folder.File($"{input}/out/{f.File}")))), StringComparer.Ordinal);
        hashes.Add("console", result.Output);
        return hashes;
    }

    private Task<CliResult> RunAsync(string input, Dictionary<string, string> environment, params string[] command) =>
        CliProcess.RunWithCulturesAsync(_folder.File(input), environment, _folder.File("runtimeconfig.json"), [.. command, "--no-shipped", "--rules", "rules", "--no-config"]);

    private static Dictionary<string, string> Environment(string culture, string zone, int processors) => new(StringComparer.Ordinal)
    {
        ["LANG"] = culture,
        ["LC_ALL"] = culture,
        ["TZ"] = zone,
        ["DOTNET_PROCESSOR_COUNT"] = processors.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
