using System.Globalization;
using System.Text.RegularExpressions;
using Compliance.Declarations;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties;
using Random = System.Random;
using Sample = Compliance.SecondReading.Tests.Random.Sample;

namespace Compliance.NRules.Tests.Comparing;

/// <summary>A report of the command, run again by <c>verify</c>, is equal byte by byte; and one in which a word was changed is not.</summary>
internal sealed partial class VerifyProperties
{
    private const int Ok = 0;
    private const int Differs = 1;
    private const int Invalid = 3;

    // Reports are written into a folder, and read by the command.
    private const int Samples = 40;

    private string _folder = null!;

    private string Report => Path.Combine(_folder, "report.json");

    private string[] Rules => ["--rules", Path.Combine(_folder, "rules"), "--no-shipped", "--no-config", "--lang", "en"];

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("compliance-verify-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Verify_OfAnyReport_IsEqual()
    {
        var (reports, findings, waived) = (0, 0, 0);
        PropertyCheck.Holds(Sample.All, Wrong, Samples);

        reports.Should().BeGreaterThan(Samples / 2, "a property of nothing holds");
        findings.Should().BeGreaterThan(reports);
        waived.Should().BeGreaterThan(0);

        IEnumerable<string> Wrong(Sample sample)
        {
            if (Check(sample) is not { } report)
            {
                yield break;
            }

            reports++;
            findings += Regex.Count(report, "\"fingerprint\": ");
            waived += Regex.Count(report, "\"kind\": \"waived\"");
            if (Verify() is not (Ok, var output) || !output.Contains("equal, byte by byte", StringComparison.Ordinal))
            {
                yield return $"verify says {Verify()}";
            }
        }
    }

    [Test]
    public void Verify_OfAReportWithAnotherWord_SaysThatItDiffers()
    {
        var changed = 0;
        PropertyCheck.Holds(Sample.All, Wrong, Samples);

        changed.Should().BeGreaterThan(Samples / 2, "a property of nothing holds");

        IEnumerable<string> Wrong(Sample sample)
        {
            if (Check(sample) is not { } report)
            {
                yield break;
            }

            // A word of the report, wherever it stands: what it was made from is looked up by other words, which are left alone.
            var words = Word().Matches(report).ToList();
            var word = words[new Random(sample.Seed).Next(words.Count)];
            File.WriteAllText(Report, report[..word.Index] + Other(word.Value) + report[(word.Index + word.Length)..]);
            changed++;
            if (Verify() is not (Differs or Invalid, _))
            {
                yield return $"'{word.Value}' at {word.Index} became '{Other(word.Value)}', and verify says {Verify()}";
            }
        }
    }

    // What is found: outcomes, kinds, days of parts, fingerprints, counts.
    [GeneratedRegex("(?<=\"(outcome|kind|fingerprint|law_day|canonical|value|from|until)\": \")[a-z0-9-]+(?=\")|(?<=\"(violations|cautions|undetermined|satisfied|not_applicable)\": )[0-9]+", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Word();

    private static string Other(string word) => char.IsAsciiDigit(word[^1])
        ? word[..^1] + (char)('0' + ((word[^1] - '0' + 1) % 10))
        : word[..^1] + (char)('a' + ((word[^1] - 'a' + 1) % 26));

    // Judges each declaration of a sample, with waivers where there is a rule that may be waived. Null where the command cannot read them.
    private string? Check(Sample sample)
    {
        if (sample.Load().Rulebook is not { Rules.IsEmpty: false } rulebook)
        {
            return null;
        }

        // The folder holds the files of one sample.
        Directory.Delete(_folder, recursive: true);
        foreach (var (path, text) in sample.RuleFiles)
        {
            Write(Path.Combine("rules", path), text);
        }

        var declarations = new List<string>();
        foreach (var (facts, index) in sample.Facts.Select((f, i) => (f, i)))
        {
            var file = Write(string.Create(CultureInfo.InvariantCulture, $"company-{index}.yaml"), facts.ToString()!);
            if (new DeclarationReader(rulebook.Vocabulary).FromFile(file).Declaration is not null)
            {
                declarations.Add(file);
            }
        }

        var waivers = rulebook.Rules.Where(r => !r.IsSafetyBottomLine).Take(1)
            .SelectMany<Rule, string>(r => ["--waivers", Write("waivers.yaml", $"waivers:\n  - {{ id: w, rules: [{r.Id}], company: o0, reason: test, approver: t, granted: 2000-01-01, until: 2099-12-31, reference: r }}\n")]);
        if (declarations.Count == 0)
        {
            return null;
        }

        var day = sample.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (code, output, error) = Run(["check", .. declarations, "--as-of", day, "--horizon", "40d", "--fail-on", "none", .. waivers, "-o", $"json={Report}", .. Rules]);
        var report = code == Invalid ? null : File.ReadAllText(Report);
        (code is Ok or 2 || report is null).Should().BeTrue("{0} {1} {2}", code, output, error);
        return report;
    }

    private (int ExitCode, string Output) Verify()
    {
        var (code, output, error) = Run(["verify", Report, .. Rules]);
        return (code, output + error);
    }

    private string Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    private static (int ExitCode, string Output, string Error) Run(string[] arguments) => ToolInProcess.Run(rulebook => new BothEngines(rulebook), [], arguments);
}
