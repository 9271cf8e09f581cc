namespace Compliance.Architecture.Tests;

/// <summary>The records of decisions (docs/decisions) are cited by number: each number stands for one record.</summary>
internal sealed class DecisionRecordTests
{
    private const string Index = "README.md";

    private static readonly string Folder = RepositoryRoot.Combine("docs/decisions");
    private static readonly string[] Records = [.. Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileName(f)).Where(f => f != Index).Order(StringComparer.Ordinal)];

    [Test]
    public void Numbers_RunOnWithoutGapOrRepetition() =>
        Records.Select(r => r[..4]).Should().Equal(Enumerable.Range(1, Records.Length).Select(n => $"{n:D4}"));

    [TestCaseSource(nameof(Records))]
    public void Heading_HasTheNumberOfTheFile(string record) => Heading(record).Should().StartWith($"# {record[..4]} ");

    [Test]
    public void Index_NamesEachRecord() => Approval.Verify(
        $"""
        # Decisions

        What was decided, in which situation, and what follows from it. A record that is overtaken stays, and says by which.

        {string.Join('\n', Records.Select(r => $"- [{Heading(r)[2..]}]({r})"))}

        <!-- rewritten by the tests with COMPLIANCE_ACCEPT=1 -->

        """.ReplaceLineEndings("\n"),
        $"docs/decisions/{Index}");

    private static string Heading(string record) => File.ReadLines(Path.Combine(Folder, record)).First();
}
