using System.Security.Cryptography;

namespace Compliance.Rules.Manifests;

/// <summary>
/// ECDSA keys on P-256, with SHA-256 and signatures in DER: the one algorithm there is, whatever a file says. Only this class uses the framework's
/// cryptography, which loads a library of the system: nothing that asks for no signature may call it.
/// </summary>
internal static class SigningKey
{
    private const string P256 = "1.2.840.10045.3.1.7";

    /// <summary>Reads a public key, to verify with.</summary>
    /// <param name="pem">One block <c>PUBLIC KEY</c>.</param>
    /// <param name="mistake">Gets why it cannot be used.</param>
    /// <returns>The key as SubjectPublicKeyInfo, or <see langword="null"/>.</returns>
    public static byte[]? Public(string pem, out KeyMistake? mistake)
    {
        using var key = Read(pem, KeyMistake.NotPublic, out mistake, "PUBLIC KEY");
        return key?.ExportSubjectPublicKeyInfo();
    }

    /// <summary>Determines whether a signature was made with a key.</summary>
    /// <param name="key">The key, as <see cref="Public"/> gives it.</param>
    /// <param name="content">What was signed.</param>
    /// <param name="signature">The signature; anything else is no signature.</param>
    public static bool Verifies(byte[] key, byte[] content, byte[] signature)
    {
        using var ecdsa = ECDsa.Create();
        ecdsa.ImportSubjectPublicKeyInfo(key, out _);
        return ecdsa.VerifyData(content, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    /// <summary>Signs with a private key.</summary>
    /// <param name="pem">One block <c>PRIVATE KEY</c> or <c>EC PRIVATE KEY</c>.</param>
    /// <param name="content">What is signed.</param>
    /// <param name="mistake">Gets why the key cannot be used.</param>
    /// <returns>The signature, another one each time, or <see langword="null"/>.</returns>
    public static byte[]? Sign(string pem, byte[] content, out KeyMistake? mistake)
    {
        using var key = Read(pem, KeyMistake.NotPrivate, out mistake, "PRIVATE KEY", "EC PRIVATE KEY");
        return key?.SignData(content, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    // Of two blocks the second would be passed over in silence.
    private static ECDsa? Read(string pem, KeyMistake otherKind, out KeyMistake? mistake, params ReadOnlySpan<string> labels)
    {
        if (!PemEncoding.TryFind(pem, out var block) || PemEncoding.TryFind(pem.AsSpan(block.Location.End.Value), out _))
        {
            mistake = KeyMistake.NotOneBlock;
            return null;
        }

        if (!labels.Contains(pem[block.Label]))
        {
            mistake = otherKind;
            return null;
        }

        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == P256)
            {
                mistake = null;
                return key;
            }
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            // RSA, another curve that the system does not know, or no key at all.
        }

        key.Dispose();
        mistake = KeyMistake.OtherAlgorithm;
        return null;
    }
}
