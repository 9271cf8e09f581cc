using System.Security.Cryptography;
using Compliance.Text.Hashing;

namespace Compliance.Tests.Text.Hashing;

internal sealed class Sha256Tests
{
    [Test]
    public void WriteHere_OfEveryLengthAroundABlock_IsWhatTheFrameworkSays()
    {
        var random = new Random(1);
        Span<byte> hash = stackalloc byte[Sha256.Size];
        foreach (var length in Enumerable.Range(0, 300).Append(4096).Append(100_001))
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);

            Sha256.WriteHere(bytes, hash);

            hash.ToArray().Should().Equal(SHA256.HashData(bytes), $"of {length} bytes");
        }
    }

    [TestCase(0)]
    [TestCase(1 << 20)]
    public void Of_ManyTimes_IsWhatTheFrameworkSays(int length)
    {
        var bytes = new byte[length];
        for (var i = 0; i < 100; i++)
        {
            Sha256.Of("some bytes"u8).Should().Equal(SHA256.HashData("some bytes"u8));
            Sha256.Of(bytes).Should().Equal(SHA256.HashData(bytes));
        }
    }

    [Test]
    public void Write_WithoutRoom_Throws() =>
        FluentActions.Invoking(() => Sha256.Write([], new byte[Sha256.Size - 1])).Should().Throw<ArgumentException>();
}
