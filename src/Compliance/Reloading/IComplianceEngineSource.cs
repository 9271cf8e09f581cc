using Compliance.Evaluation;
using Compliance.Rules.Loading;
using Microsoft.Extensions.Primitives;

namespace Compliance.Reloading;

/// <summary>Gives the engine for the rules as they are now, in a service that outlives a version of its rules.</summary>
/// <remarks>
/// Take <see cref="Current"/> once for each piece of work and keep it: a declaration is bound to the vocabulary of the
/// engine that read it. An engine that was replaced keeps working for callers that hold it.
/// </remarks>
/// <example><code>
/// var engine = source.Current;
/// var declaration = engine.Declarations.FromFile("company.yaml").GetDeclarationOrThrow();
/// var report = engine.Evaluate(declaration, day);
/// </code></example>
public interface IComplianceEngineSource
{
    /// <summary>Gets the engine of the last rules that were without an error.</summary>
    /// <exception cref="InvalidRulebookException">There were none yet; the exception lists every mistake.</exception>
    IComplianceEngine Current { get; }

    /// <summary>Gets what came of the last loading. Without a rulebook it had errors, and <see cref="Current"/> is older.</summary>
    RulebookResult LatestLoad { get; }

    /// <summary>Gets a token that fires after the next loading, whether or not it had errors.</summary>
    IChangeToken GetReloadToken();

    /// <summary>Reads the rules now. When their texts are the same as at the last loading, nothing happens.</summary>
    /// <returns>The new <see cref="LatestLoad"/>.</returns>
    RulebookResult Reload();
}
