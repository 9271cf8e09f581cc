using Compliance.Authoring.Cases;
using Compliance.Authoring.Coverage;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Authoring.Coverage;

/// <summary>The small packs of the test data, whose coverage is whole; each test takes away or changes what it is about.</summary>
internal sealed class CoverageFolder
{
    public const string Clauses = "coverage/province/clauses.yaml";
    public const string Law = "coverage/sources/delivery-law.yaml";
    public const string LawText = "coverage/sources/texts/delivery-law.txt";
    public const string OpinionsText = "coverage/sources/texts/delivery-opinions.txt";
    public const string Seed = "coverage/province/seeds/report.txt";
    public const string CoverCases = "coverage/national/rules/national-cover.cases.yaml";
    public const string Parameters = "coverage/national/parameters.yaml";

    private readonly SortedDictionary<string, string> _files = Read();

    public CoverageFolder With(string path, string text)
    {
        _files.Add(path, text);
        return this;
    }

    public CoverageFolder Without(string path)
    {
        _files.Remove(path).Should().BeTrue();
        return this;
    }

    public CoverageFolder Replacing(string path, string old, string replacement)
    {
        _files[path].Should().Contain(old);
        _files[path] = _files[path].Replace(old, replacement, StringComparison.Ordinal);
        return this;
    }

    public CoverageFolder Moving(string path, string place)
    {
        _files.Add(place, _files[path]);
        return Without(path);
    }

    /// <summary>Takes the case with an English name out of a case file.</summary>
    public CoverageFolder WithoutCase(string path, string name)
    {
        var cases = _files[path].Split("  - name:");
        _files[path] = string.Join("  - name:", cases.Where(c => !c.Contains(name, StringComparison.Ordinal)));
        _files[path].Split("  - name:").Should().HaveCount(cases.Length - 1);
        return this;
    }

    public CoverageReport Analyse()
    {
        var files = RuleFileSet.FromFiles(_files.Select(f => RuleFile.FromText(f.Key, f.Value)));
        var rulebook = RulebookLoader.Load(files).GetRulebookOrThrow();
        var suite = CaseSuite.Load(files, rulebook);
        suite.HasErrors.Should().BeFalse();
        return CoverageAnalysis.Analyse(rulebook, suite, files);
    }

    /// <summary>Gets each fault as place, code and what is said.</summary>
    public IReadOnlyList<string> Faults() =>
        [.. Analyse().Faults.Select(f => $"{f.Span.File?.Path}({f.Span.Position}) {f.Code}: {f.Message.En}")];

    private static SortedDictionary<string, string> Read()
    {
        var root = RepositoryRoot.Combine("tests/Compliance.Cli.Tests/Data");
        return new(
            Directory.EnumerateFiles(Path.Combine(root, "coverage"), "*", SearchOption.AllDirectories)
                .ToDictionary(f => Path.GetRelativePath(root, f).Replace('\\', '/'), f => File.ReadAllText(f).ReplaceLineEndings("\n"), StringComparer.Ordinal),
            StringComparer.Ordinal);
    }
}
