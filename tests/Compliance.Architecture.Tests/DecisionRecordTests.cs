namespace Compliance.Architecture.Tests;

/// <summary>The records of decisions (docs/decisions) are cited by number: each number stands for one record.</summary>
internal sealed class DecisionRecordTests
{
    private static readonly string Folder = RepositoryRoot.Combine("docs/decisions");
    private static readonly string[] Records = [.. Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Test]
    public void Numbers_RunOnWithoutGapOrRepetition() =>
        Records.Select(r => r[..4]).Should().Equal(Enumerable.Range(1, Records.Length).Select(n => $"{n:D4}"));

    [TestCaseSource(nameof(Records))]
    public void Heading_HasTheNumberOfTheFile(string record) =>
        File.ReadLines(Path.Combine(Folder, record)).First().Should().StartWith($"# {record[..4]} ");
}
