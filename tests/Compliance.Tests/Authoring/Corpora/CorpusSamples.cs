using Compliance.Authoring.Corpora;
using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Authoring.Corpora;

/// <summary>Corpus files for the small rule pack of the tests.</summary>
internal static class CorpusSamples
{
    public static Rulebook Rulebook { get; } = RulebookLoader
        .Load(RuleFileSet.FromDirectory(RepositoryRoot.Combine("tests/Compliance.Cli.Tests/Data/rules")))
        .GetRulebookOrThrow();

    /// <summary>Reads one file.</summary>
    public static CorpusSuite Load(string text, string path = "corpus/violations/delivery/a.yaml") =>
        CorpusSuite.Load(RuleFileSet.FromFiles([RuleFile.FromText(path, text)]), Rulebook);

    /// <summary>Writes a file.</summary>
    public static string Text(string given, string expect) =>
        $"name: {{ zh: 甲, en: a }}\npattern: {{ zh: 乙, en: b }}\nas_of: 2025-06-30\ngiven: {given}\nexpect: {expect}\n";
}
