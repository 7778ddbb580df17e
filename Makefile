# make books   every story in input/ as EPUB and PDF in output/, covers in covers/
# make test    all tests
# make check   what a change must pass: types, lint, format, dead code, made pages, tests
# make score   how well stories are understood, against the truth (needs ../shared)
# make bench   how fast it is
# make pictures  the README's pictures, from the books (needs poppler and Chromium)
# make golden  writes the expected files of the tests and the made pages anew, and shows the difference
# make fixture FROM=input/story.txt LINES=120-160 CODE=structure/uncertain-verse
# make clean   takes away everything that was built
#
# Each target installs what it needs: nothing but Node 20 and make has to be there.

.DELETE_ON_ERROR:
.PHONY: books test check types lint format dead-code docs score bench golden pictures fixture clean help

INSTALLED := node_modules/.package-lock.json
BUILT := dist/.built
CONVERT := node dist/main.js

books: $(BUILT)
	@$(CONVERT) --update --format epub,pdf --output output --covers covers input

$(INSTALLED): package.json package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

$(BUILT): $(INSTALLED) tsconfig.json tsconfig.build.json scripts/build.mjs scripts/bundle.mjs scripts/code.mjs scripts/replace-file.mjs $(shell find src -type f)
	node scripts/build.mjs

test: $(BUILT)
	npx vitest run --reporter=default --reporter=json --outputFile.json=.artefacts/tests.json

check: types lint format dead-code docs test

types: $(INSTALLED)
	npx tsc -p tsconfig.json

lint: $(INSTALLED)
	npx oxlint --type-aware

format: $(INSTALLED)
	npx oxfmt --check .

dead-code: $(INSTALLED)
	npx knip

docs: $(BUILT)
	node scripts/diagnostics-docs.mjs --check
	node scripts/readme-tour.mjs --check

score: $(BUILT)
	node scripts/score.mjs

bench: $(BUILT)
	for bench in bench/*.ts; do echo "$$bench"; npx tsx "$$bench" || exit 1; done

golden: $(BUILT)
	npx vitest run --update
	node scripts/diagnostics-docs.mjs
	node scripts/readme-tour.mjs
	git diff --stat -- tests docs README.md

pictures: books
	node scripts/pictures.mjs

fixture: $(INSTALLED)
	node scripts/fixture.mjs --from '$(FROM)' --lines '$(LINES)' --code '$(CODE)'

clean:
	rm -rf dist coverage .artefacts
	find output covers -mindepth 1 ! -name README.md -delete

help:
	@sed -n 's/^# \{0,1\}//p; /^$$/q' Makefile
