package dev.journey.examples.webshop;

import dev.journey.model.Suggestion;
import dev.journey.run.EndlessLoopException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells why the program cannot go on: a message and an exit code, never a stack trace. */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage() + suggestion(wrong));
        err.println("--help explains the arguments");
        err.flush();
        return ExitCode.USAGE;
    }

    private static String suggestion(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()
                ? Suggestion.of(
                        unmatched.getUnmatched().get(0),
                        wrong.getCommandLine().getCommandSpec().optionsMap().keySet())
                : "";
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        if (failure instanceof CannotRunException cannotRun) {
            err.println(cannotRun.getMessage());
            err.flush();
            return cannotRun.exitCode();
        }
        if (failure instanceof EndlessLoopException loop) {
            err.println(loop.getMessage());
            err.flush();
            return ExitCode.JOURNEY;
        }
        err.println("the program failed, which is a fault of its own: " + failure);
        err.flush();
        return ExitCode.FAULT;
    }
}
