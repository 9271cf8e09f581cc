using Compliance.Evaluation;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.Tests.Evaluation.Questions;

/// <summary>Whatever the rules and the facts: who answers the first questions again and again is asked nothing twice and ends with nothing undetermined.</summary>
internal sealed class InterviewProperties
{
    [Test]
    public void Evaluate_FirstQuestionsAnsweredAgainAndAgain_SettlesEverything() => PropertyCheck.Holds(
        SampleGenerator.Samples,
        sample =>
        {
            var engine = sample.CreateEngine();
            return Interview.Wrong(
                facts => engine.Evaluate(SmallWorld.Declare(facts), SmallWorld.AsOf),
                (FactTree.Group)sample.Fewer,
                new FactAnswers(SmallWorld.Vocabulary, new Random(sample.Seed), things: 2));
        },
        runs: 500);

    [Test]
    public void Evaluate_SeveralRules_SettlesEverything() => PropertyCheck.Holds(
        SampleGenerator.Samples,
        sample =>
        {
            var rules = Enumerable.Range(sample.Seed % 1000, 5).Select((seed, i) => SampleGenerator.Create(seed).Rule with { Id = $"rule-{i}" });
            var engine = new ComplianceEngine(SmallWorld.With([.. rules]));
            return Interview.Wrong(
                facts => engine.Evaluate(SmallWorld.Declare(facts), SmallWorld.AsOf),
                (FactTree.Group)sample.Fewer,
                new FactAnswers(SmallWorld.Vocabulary, new Random(sample.Seed), things: 2));
        },
        runs: 200);
}
