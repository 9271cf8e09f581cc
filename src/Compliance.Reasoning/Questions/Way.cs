using System.Collections.Immutable;
using Compliance.Evaluation;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Witnesses;

namespace Compliance.Reasoning.Questions;

/// <summary>A way in which something can be so in a situation.</summary>
/// <param name="Holds">Makes whether it is.</param>
/// <param name="Claims">Says what a solution claims.</param>
/// <param name="IsExact">Whether it then certainly is; else the engine says so.</param>
internal sealed record Way(Func<Situation, Flag> Holds, Func<Situation, Solution, ImmutableArray<WitnessClaim>> Claims, bool IsExact = true)
{
    /// <summary>Makes a way whose solutions claim what the rules come to.</summary>
    public static Way Of(Func<Situation, Flag> holds) => new(holds, Outcomes);

    /// <summary>Makes a way whose solutions claim what the rules come to, breaches by their kind.</summary>
    public static Way OfKinds(Func<Situation, Flag> holds, QuestionContext context) => new(
        holds,
        (s, solution) => [.. s.Readings.Select(r => Claim(r, r.KindIn(solution), s, solution))],
        IsExact: !context.Rules.Any(r => r.MayRestOnUnverified));

    /// <summary>Makes a way whose solutions claim that the first rule comes to a goal.</summary>
    public static Way To(ProofGoal goal, Func<RuleReading, Flag> holds, bool isExact = true) =>
        new(s => holds(s.Readings[0]), (s, solution) => [Claim(s.Readings[0], goal, s, solution)], isExact);

    /// <summary>Makes the same way with claims that one engine alone confirms.</summary>
    public Way SaidBy(IComplianceEngine engine) => this with { Claims = (s, solution) => [.. Claims(s, solution).Select(c => c with { Engine = engine })] };

    /// <summary>Makes the claim that a rule comes to a goal.</summary>
    public static WitnessClaim Claim(RuleReading reading, ProofGoal goal, Situation situation, Solution solution) =>
        new(reading.Asked.Rule, goal, reading.Subject.Type, reading.Subject.Id, DateOnly.FromDayNumber((int)solution.ValueOf(situation.Day)), situation.Context.Options.AsOf) { IsInForce = reading.State.IsActive };

    private static ImmutableArray<WitnessClaim> Outcomes(Situation situation, Solution solution) =>
        [.. situation.Readings.Select(r => Claim(r, r.In(solution), situation, solution))];
}
