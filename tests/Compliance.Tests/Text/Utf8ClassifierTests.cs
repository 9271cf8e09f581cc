using System.Text;
using Compliance.Text;

namespace Compliance.Tests.Text;

internal sealed class Utf8ClassifierTests
{
    [Test]
    public void IsOrdinary_EveryCharacter_IsWhatTheTextSays()
    {
        var wrong = new List<int>();
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.IsValid(value))
            {
                continue;
            }

            var text = $"申报 {new Rune(value)} x";
            var isOrdinary = CharacterClassifier.At(text, 3).Kind == CharacterKind.Ordinary;
            if (Utf8Classifier.IsOrdinary(Encoding.UTF8.GetBytes(text)) != isOrdinary)
            {
                wrong.Add(value);
            }
        }

        wrong.Should().BeEmpty();
    }
}
