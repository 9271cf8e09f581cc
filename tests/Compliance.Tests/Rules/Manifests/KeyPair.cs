using System.Security.Cryptography;

namespace Compliance.Tests.Rules.Manifests;

/// <summary>A key to sign with, as PEM.</summary>
/// <param name="Private">The private key.</param>
/// <param name="Public">The public key.</param>
internal sealed record KeyPair(string Private, string Public)
{
    public static KeyPair Create()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new KeyPair(key.ExportPkcs8PrivateKeyPem(), key.ExportSubjectPublicKeyInfoPem());
    }
}
