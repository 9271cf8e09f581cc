using System.Collections.Concurrent;
using System.Collections.Immutable;
using Compliance.Evaluation;
using Compliance.Syntax;

namespace Compliance.Tests.Conformance;

/// <summary>The files of tests/conformance, read once.</summary>
internal static class ConformanceSuite
{
    private static readonly ConcurrentDictionary<ConformanceGroup, LoadedGroup> Loaded = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets the paths of the files.</summary>
    public static IEnumerable<string> Files =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("tests/conformance"), "*.yaml").Order(StringComparer.Ordinal);

    /// <summary>Gets every case of every file.</summary>
    public static IEnumerable<TestCaseData> Cases()
    {
        foreach (var file in Files)
        {
            // A file that cannot be read is the matter of a test of its own; here it has no cases.
            foreach (var group in TryRead(file))
            {
                foreach (var node in group.Cases.Items)
                {
                    var name = CaseNodes.NameOf((MappingNode)node);
                    yield return new TestCaseData(group, name).SetName($"{group.File}/{group.Title}/{name}");
                }
            }
        }
    }

    /// <summary>Loads a group once for the native engine.</summary>
    public static LoadedGroup Load(ConformanceGroup group) =>
        Loaded.GetOrAdd(group, g => LoadedGroup.Load(g, World.Ferries, rulebook => new ComplianceEngine(rulebook)));

    private static ImmutableArray<ConformanceGroup> TryRead(string file)
    {
        try
        {
            return ConformanceFile.Read(Path.GetFileName(file), File.ReadAllText(file));
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
