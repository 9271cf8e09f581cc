using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Evaluation.Engines;

/// <summary>One change of a session.</summary>
public sealed class SessionStep
{
    internal SessionStep(Declaration declaration, DateOnly asOf, int horizonDays, IReadOnlyList<(Rule Rule, Entity Subject)> asked, CancellationToken cancellationToken) =>
        (Declaration, AsOf, HorizonDays, Asked, CancellationToken) = (declaration, asOf, horizonDays, asked, cancellationToken);

    /// <summary>Gets the facts as they stand now. Things that are not changed, refer to nothing changed and have their place in the list are the same objects as in the step before.</summary>
    public Declaration Declaration { get; }

    /// <summary>Gets the day of the judgement.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Gets how many later days are examined; 0 for none.</summary>
    public int HorizonDays { get; }

    /// <summary>Gets the rules that will be asked for, each with its subject, an entity of <see cref="Declaration"/>: those that read what is changed, and no others. A rule that cannot apply to a subject is not among them.</summary>
    public IReadOnlyList<(Rule Rule, Entity Subject)> Asked { get; }

    /// <summary>Gets what stops the work.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Gets the day, and how many verdicts will be asked for.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{IsoDay.Of(AsOf)}: {Asked.Count} verdicts");
}
