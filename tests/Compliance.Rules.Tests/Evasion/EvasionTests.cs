using System.Globalization;
using System.Text;

namespace Compliance.Rules.Tests.Evasion;

/// <summary>
/// No single edit that says nothing silences a violation: what a declaration says less of is undetermined, what it calls none is refused or
/// named as asserted, what it misspells is refused.
/// </summary>
/// <remarks>
/// By default each edit of the small samples is tried and one in some of the large ones; <c>COMPLIANCE_EVASION=all</c> tries all. An item
/// removed from a list, and a thing taken away, make another declaration, which says that there is no such thing: it is counted, and
/// no check of what is declared can tell it from the truth.
/// </remarks>
internal sealed class EvasionTests
{
    // So many edits of one sample are tried by default.
    private const int Most = 900;

    private static readonly bool TriesAll = Environment.GetEnvironmentVariable("COMPLIANCE_EVASION") == "all";

    private static IEnumerable<string> Samples => Directory
        .EnumerateFiles(RepositoryRoot.Combine("samples"), "*.yaml", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f).Replace('\\', '/'))
        .Where(f => f.Split('/') is [_, not ("UsingTheLibrary" or "consumers" or "ci" or "queue" or "eu-digital-services"), _])
        .Order(StringComparer.Ordinal);

    [Test]
    public void Edit_OfASampleWithViolations_SilencesNone()
    {
        var silent = new List<string>();
        var samples = 0;
        foreach (var path in Samples)
        {
            var program = new EvasionProgram(path);
            if (program.Violations == 0)
            {
                continue;
            }

            samples++;
            TestContext.Out.WriteLine(Run(path, program, silent));
        }

        silent.ForEach(TestContext.Out.WriteLine);
        samples.Should().BeGreaterThan(4);
        silent.Should().BeEmpty();
    }

    private static string Run(string path, EvasionProgram program, List<string> silent)
    {
        var edits = program.All.ToList();
        var step = TriesAll ? 1 : Math.Max(1, (edits.Count + Most - 1) / Most);
        var counts = new SortedDictionary<(EditKind, EditOutcome), int>();
        var tried = 0;
        for (var i = 0; i < edits.Count; i += step)
        {
            tried++;
            var (outcome, rule) = program.Try(edits[i]);
            counts[(edits[i].Kind, outcome)] = counts.GetValueOrDefault((edits[i].Kind, outcome)) + 1;
            if (outcome == EditOutcome.Silent)
            {
                silent.Add($"{path}: {edits[i].Kind} {edits[i].Path} silences {rule}");
            }
        }

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{path}: {program.Violations} violations, {edits.Count} edits, {tried} tried");
        foreach (var (key, count) in counts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {key.Item1} {key.Item2}: {count}");
        }

        return text.ToString();
    }
}
