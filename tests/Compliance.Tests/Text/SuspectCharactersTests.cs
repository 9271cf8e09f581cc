using Compliance.Text;

namespace Compliance.Tests.Text;

internal sealed class SuspectCharactersTests
{
    [Test]
    public void TryFindNext_EveryUnit_IsFoundIfItIsNotOrdinary()
    {
        var missed = new List<int>();
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var text = ((char)unit).ToString();
            if (CharacterClassifier.TryFindNext(text, 0, out _) != (CharacterClassifier.At(text, 0).Kind != CharacterKind.Ordinary))
            {
                missed.Add(unit);
            }
        }

        missed.Should().BeEmpty("the scan looks for what the classification finds");
    }
}
