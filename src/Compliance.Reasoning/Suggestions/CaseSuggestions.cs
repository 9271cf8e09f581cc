using Compliance.Authoring.Cases;
using Compliance.Declarations;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reasoning.Suggestions;

/// <summary>
/// Suggests cases of a rule, each a smallest declaration: for each outcome, each exception alone, each value that is written and its neighbours, the days around each change
/// of the law, and a subject that began before it. For one thread at a time.
/// </summary>
/// <param name="prover">The prover of the rules; its engines say what the rule comes to.</param>
/// <param name="options">Within what is asked.</param>
/// <param name="progress">Told how far it is; <see langword="null"/> for nobody.</param>
/// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
public sealed class CaseSuggestions(Prover prover, ProofOptions options, IProgress<ProofProgress>? progress = null, CancellationToken cancellationToken = default)
{
    /// <summary>Suggests the cases of a rule.</summary>
    /// <param name="rule">A rule of the prover.</param>
    /// <param name="existing">The cases there are: what is the same to the rule is not suggested again.</param>
    /// <exception cref="ArgumentException">The rule is of another rulebook.</exception>
    public SuggestedCases For(Rule rule, IReadOnlyCollection<RuleCase> existing)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(existing);
        var key = new DeclarationKey(rule);
        var known = Keys(existing, key).ToHashSet(StringComparer.Ordinal);
        var (cases, none, open) = (new List<SuggestedCase>(), new List<LocalizedText>(), new List<LocalizedText>());
        var questions = new SituationQuestions(prover, rule, options, cancellationToken).All().ToList();
        for (var i = 0; i < questions.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new ProofProgress(i, questions.Count, questions[i].Name));
            var answer = Ask(questions[i]);
            if (answer.Witness is not { } witness)
            {
                var because = answer.Proof is { } proof ? new($"{proof.Zh}（{answer.Bound.Display.Zh}）", $"{proof.En} ({answer.Bound.Display.En})") : ProofWords.WhyOpen(answer);
                (answer.Proof is null ? open : none).Add(new($"{questions[i].Name.Zh}：{because.Zh}", $"{questions[i].Name.En}: {because.En}"));
            }
            else if (known.Add(key.Of(witness.Declaration, answer.Bound.AsOf)))
            {
                cases.Add(Evaluated(rule, Unlike(questions[i].Name, [.. cases.Select(c => c.Name.Zh), .. existing.Select(c => c.Name.Zh)]), witness, answer.Bound.AsOf));
            }
        }

        return new SuggestedCases(rule, [.. cases], [.. none.Distinct()], [.. open.Distinct()]);
    }

    // Two values of one rule can be written alike.
    private static LocalizedText Unlike(LocalizedText name, List<string> taken)
    {
        for (var i = 2; ; i++)
        {
            var own = i == 2 ? name : new(FormattableString.Invariant($"{name.Zh}（{i - 1}）"), FormattableString.Invariant($"{name.En} ({i - 1})"));
            if (!taken.Contains(own.Zh))
            {
                return own;
            }
        }
    }

    private static ProofAnswer Ask(SituationQuestion question)
    {
        ProofAnswer? answer = null;
        foreach (var ask in question.Ask)
        {
            var own = ask();
            if (own.Witness is not null)
            {
                return own;
            }

            answer = answer is null || own.Verdict == ProofVerdict.Unknown ? own : answer;
        }

        return answer!;
    }

    private IEnumerable<string> Keys(IReadOnlyCollection<RuleCase> existing, DeclarationKey key)
    {
        var reader = new DeclarationReader(prover.Rulebook.Vocabulary);
        return
            from one in existing
            let given = reader.FromNode(one.Given, "given", DeclarationExtent.Excerpt).Declaration
            where given is not null && (one.AsOf ?? given.AsOf) is not null
            select key.Of(given, (one.AsOf ?? given.AsOf)!.Value);
    }

    private SuggestedCase Evaluated(Rule rule, LocalizedText name, Witness witness, DateOnly asOf)
    {
        var results = prover.Engines.Select(e => e.EvaluateRule(rule, witness.Declaration, asOf, cancellationToken)).ToList();
        var lines = results.ConvertAll(r => string.Join('\n', r.Select(one => one.Line().En)));
        return lines.TrueForAll(l => l == lines[0])
            ? new SuggestedCase(name, witness.Text, asOf, witness.Declaration, results[0])
            : throw new InvalidOperationException($"The engines differ on\n{witness.Text.En}\n{string.Join("\n\n", lines)}");
    }
}
