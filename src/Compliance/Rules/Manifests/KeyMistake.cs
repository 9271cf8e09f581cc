namespace Compliance.Rules.Manifests;

/// <summary>Why a key cannot be used.</summary>
internal enum KeyMistake
{
    /// <summary>There is no PEM block, or more than one.</summary>
    NotOneBlock,

    /// <summary>It is no public key.</summary>
    NotPublic,

    /// <summary>It is no private key, or an encrypted one.</summary>
    NotPrivate,

    /// <summary>It is no ECDSA key on P-256.</summary>
    OtherAlgorithm,
}
