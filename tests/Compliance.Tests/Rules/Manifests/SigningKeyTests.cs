using System.Security.Cryptography;
using System.Text;
using Compliance.Rules.Manifests;

namespace Compliance.Tests.Rules.Manifests;

/// <summary>One algorithm, whatever a key or a signature says of itself.</summary>
internal sealed class SigningKeyTests
{
    // openssl ecparam -name prime256v1 -genkey -noout -out k.pem; openssl ec -in k.pem -pubout; printf 'signed elsewhere\n' | openssl dgst -sha256 -sign k.pem | base64
    private const string KeyOfOpenSsl = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEKg6Za1qNSrkwxBC4Ncp9llRhymnv
        KelRTB5RrGrut8WsFjrL7CiIwWekOUBXh5f//fjF5zWk+xDj20w39Z/O8A==
        -----END PUBLIC KEY-----
        """;

    private const string SignatureOfOpenSsl = "MEQCIEyKDgtSlpCDYW/PlA5cNivwYDugZ7SilPEIjbMAJnv4AiApaft806P7RKbLCzD4iqCn7V+cZtWXAWoTeABlx3r2Yw==";

    private static readonly byte[] Content = Encoding.UTF8.GetBytes("signed elsewhere\n");

    [Test]
    public void Verifies_SignatureOfOpenSsl_IsOne() =>
        SigningKey.Verifies(SigningKey.Public(KeyOfOpenSsl, out _)!, Content, Convert.FromBase64String(SignatureOfOpenSsl)).Should().BeTrue();

    [Test]
    public void Verifies_EveryBitOfASignatureTurned_IsNone()
    {
        var key = SigningKey.Public(KeyOfOpenSsl, out _)!;
        var signature = Convert.FromBase64String(SignatureOfOpenSsl);
        for (var bit = 0; bit < 8 * signature.Length; bit++)
        {
            byte[] turned = [.. signature];
            turned[bit / 8] ^= (byte)(1 << (bit % 8));
            SigningKey.Verifies(key, Content, turned).Should().BeFalse("bit {0} is another", bit);
        }
    }

    [Test]
    public void Verifies_NoSignature_IsNone([Values(0, 1, 64, 72, 4096)] int length) =>
        SigningKey.Verifies(SigningKey.Public(KeyOfOpenSsl, out _)!, Content, new byte[length]).Should().BeFalse();

    [Test]
    public void Sign_WithAKey_VerifiesWithItAlone()
    {
        var (signer, other) = (KeyPair.Create(), KeyPair.Create());

        var signature = SigningKey.Sign(signer.Private, Content, out var mistake)!;

        mistake.Should().BeNull();
        SigningKey.Verifies(SigningKey.Public(signer.Public, out _)!, Content, signature).Should().BeTrue();
        SigningKey.Verifies(SigningKey.Public(other.Public, out _)!, Content, signature).Should().BeFalse();
        SigningKey.Verifies(SigningKey.Public(signer.Public, out _)!, [.. Content, 0], signature).Should().BeFalse();
    }

    [Test]
    public void Public_OfAnotherAlgorithm_IsRefused()
    {
        using var rsa = RSA.Create(2048);
        using var p384 = ECDsa.Create(ECCurve.NamedCurves.nistP384);

        MistakeOf(rsa.ExportSubjectPublicKeyInfoPem()).Should().Be(KeyMistake.OtherAlgorithm);
        MistakeOf(p384.ExportSubjectPublicKeyInfoPem()).Should().Be(KeyMistake.OtherAlgorithm);
        MistakeOf("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----").Should().Be(KeyMistake.OtherAlgorithm);
    }

    [Test]
    public void Public_OfSomethingElse_IsRefused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        MistakeOf("no key").Should().Be(KeyMistake.NotOneBlock);
        MistakeOf(KeyOfOpenSsl + "\n" + KeyOfOpenSsl).Should().Be(KeyMistake.NotOneBlock, "the second would be passed over");
        MistakeOf(key.ExportPkcs8PrivateKeyPem()).Should().Be(KeyMistake.NotPublic);
    }

    [Test]
    public void Sign_WithoutAPrivateKey_IsRefused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var encrypted = key.ExportEncryptedPkcs8PrivateKeyPem("secret", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));

        SigningKey.Sign(KeyOfOpenSsl, Content, out var mistake).Should().BeNull();
        mistake.Should().Be(KeyMistake.NotPrivate);
        SigningKey.Sign(encrypted, Content, out mistake).Should().BeNull();
        mistake.Should().Be(KeyMistake.NotPrivate);
    }

    private static KeyMistake? MistakeOf(string pem)
    {
        SigningKey.Public(pem, out var mistake).Should().BeNull();
        return mistake;
    }
}
