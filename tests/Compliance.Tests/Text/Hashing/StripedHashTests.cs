using System.Buffers.Binary;
using System.Security.Cryptography;
using Compliance.Text.Hashing;

namespace Compliance.Tests.Text.Hashing;

internal sealed class StripedHashTests
{
    [Test]
    public void Of_EveryLengthAroundTheStrips_IsThatOfTheirHashesByTheFramework()
    {
        var random = new Random(1);
        foreach (var length in Enumerable.Range(0, 1100).Append(4096).Append(100_001))
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);

            StripedHash.Of(bytes).Should().Equal(Expected(bytes), $"of {length} bytes");
        }
    }

    [Test]
    public void Of_BytesOfWhichOneIsAnother_IsAnother()
    {
        var bytes = new byte[600];
        var hashes = new List<string> { Convert.ToHexString(StripedHash.Of(bytes)), Convert.ToHexString(StripedHash.Of(bytes.AsSpan(1))) };
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = 1;
            hashes.Add(Convert.ToHexString(StripedHash.Of(bytes)));
            bytes[i] = 0;
        }

        hashes.Should().OnlyHaveUniqueItems();
    }

    // By what it is: four strips of whole blocks, the length, the rest.
    private static byte[] Expected(byte[] bytes)
    {
        var strip = bytes.Length / 256 * 64;
        var length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        return SHA256.HashData(
        [
            .. Enumerable.Range(0, 4).SelectMany(i => SHA256.HashData(bytes.AsSpan(i * strip, strip))),
            .. length,
            .. bytes[(4 * strip)..],
        ]);
    }
}
