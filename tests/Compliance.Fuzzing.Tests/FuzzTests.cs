using Compliance.Fuzzing.Tests.Running;
using Compliance.Fuzzing.Tests.Targets;

namespace Compliance.Fuzzing.Tests;

/// <summary>
/// No file of any kind ends a reader with an exception, takes it long or much memory. COMPLIANCE_FUZZ_RUNS asks for that many cases
/// of all kinds together from a new seed, which is printed; COMPLIANCE_FUZZ_SEED repeats it.
/// </summary>
internal sealed class FuzzTests
{
    private static IEnumerable<TestCaseData> Kinds => FuzzKinds.All.Select(k => new TestCaseData(k).SetName($"{{m}}({k.Name})"));

    [TestCaseSource(nameof(Kinds))]
    public void Read_Mutants_KeepsItsPromises(FuzzKind kind) => new FuzzRun(kind, FuzzSettings.Read()).Holds();

    [Test]
    public void Shares_OfAllKinds_AreTheWhole() => FuzzKinds.All.Sum(k => k.Share).Should().Be(100);

    [TestCaseSource(nameof(Kinds))]
    public void Read_EachSeedFile_IsAccepted(FuzzKind kind)
    {
        // Mutants of what is refused at once would show nothing.
        foreach (var seed in kind.Corpus)
        {
            kind.Read(seed).Should().BeTrue("a file of the corpus of {0} is sound: {1}", kind.Name, string.Join(" ", Promise.LastSeen));
        }
    }
}
